package app.wayside.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.wayside.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of customers, read by its columns.
 *
 * @param line of the file, from 1
 * @param values by what the columns hold
 */
record ImportRow(int line, Map<ImportField, String> values) {

	private static final Set<String> YES = Set.of("yes", "y", "true", "1", "是", "同意", "x");

	static ImportRow of(int line, List<String> cells, List<ImportField> mapping) {
		Map<ImportField, String> values = new EnumMap<>(ImportField.class);
		for (int at = 0; at < Math.min(cells.size(), mapping.size()); at++) {
			String value = cells.get(at).strip();
			if (mapping.get(at) != ImportField.IGNORED && !value.isEmpty()) {
				values.putIfAbsent(mapping.get(at), value);
			}
		}
		return new ImportRow(line, values);
	}

	String value(ImportField field) {
		return this.values.getOrDefault(field, "");
	}

	/** What is wrong with it; none if it can be taken in. */
	@Nullable Fault fault() {
		if (value(ImportField.DISPLAY_NAME).isEmpty()) {
			return new Fault(ImportField.DISPLAY_NAME, "customers.refusal.name-missing");
		}
		for (NewCustomer.Address address : addresses()) {
			if (!address.kind().accepts(address.kind().normalised(address.text()))) {
				return new Fault((address.kind() == ContactKind.EMAIL) ? ImportField.EMAIL : ImportField.PHONE,
						"customers.imports.fault.address");
			}
		}
		if (addresses().isEmpty() && value(ImportField.REFERENCE).isEmpty()) {
			return new Fault(ImportField.REFERENCE, "customers.imports.fault.nothing-to-recognise");
		}
		if (tier() == null) {
			return new Fault(ImportField.TIER, "customers.imports.fault.tier");
		}
		try {
			Customer.of(new CustomerId(new java.util.UUID(0, 0)), customer(null, "en", "UTC"), java.time.Instant.EPOCH);
			return null;
		}
		catch (LanguageNotValid ex) {
			return new Fault(ImportField.LANGUAGE, "customers.imports.fault.language");
		}
		catch (ZoneNotValid ex) {
			return new Fault(ImportField.ZONE, "customers.imports.fault.zone");
		}
		catch (Refusal ex) {
			return new Fault(ImportField.DISPLAY_NAME, ex.messageKey());
		}
	}

	/** The customer that it describes; what it does not say is as it usually is here. */
	NewCustomer customer(@Nullable CustomerId company, String language, String zone) {
		Tier tier = tier();
		return new NewCustomer(Kind.PERSON, (tier != null) ? tier : Tier.STANDARD,
				new Profile(value(ImportField.DISPLAY_NAME), value(ImportField.NATIVE_NAME),
						value(ImportField.LATIN_NAME), this.values.getOrDefault(ImportField.LANGUAGE, language),
						this.values.getOrDefault(ImportField.ZONE, zone), company, value(ImportField.PREFERENCES)),
				addresses());
	}

	List<NewCustomer.Address> addresses() {
		List<NewCustomer.Address> addresses = new ArrayList<>();
		if (!value(ImportField.EMAIL).isEmpty()) {
			addresses.add(new NewCustomer.Address(ContactKind.EMAIL, value(ImportField.EMAIL)));
		}
		if (!value(ImportField.PHONE).isEmpty()) {
			addresses.add(new NewCustomer.Address(ContactKind.PHONE, value(ImportField.PHONE)));
		}
		return addresses;
	}

	boolean wantsOffers() {
		return YES.contains(value(ImportField.MARKETING).toLowerCase(Locale.ROOT));
	}

	private @Nullable Tier tier() {
		String word = value(ImportField.TIER).toUpperCase(Locale.ROOT);
		return switch (word) {
			case "", "STANDARD", "普通" -> Tier.STANDARD;
			case "SILVER", "银卡" -> Tier.SILVER;
			case "GOLD", "金卡" -> Tier.GOLD;
			case "VIP", "贵宾" -> Tier.VIP;
			default -> null;
		};
	}

	/**
	 * What is wrong with a row.
	 *
	 * @param field in which
	 * @param reason the key of the text
	 */
	record Fault(ImportField field, String reason) {
	}

}
