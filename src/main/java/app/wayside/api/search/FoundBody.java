package app.wayside.api.search;

import java.time.Instant;
import java.util.UUID;

import app.wayside.api.Words;
import app.wayside.cases.CaseFile;
import app.wayside.cases.CaseRow;
import app.wayside.customers.CustomerSummary;
import app.wayside.web.Listing;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was found; a kind that was not asked for is left out.
 *
 * @param cases by what is said in them, the last opened first
 * @param people people and companies, by name
 * @param files of cases, by their names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundBody(@Nullable Listing<FoundCase> cases, @Nullable Listing<FoundPerson> people,
		@Nullable Listing<FoundFile> files) {

	/** A case. */
	record FoundCase(UUID id, String number, String subject, String status, UUID customerId, Instant openedAt) {

		static FoundCase of(CaseRow row) {
			return new FoundCase(row.id(), row.number(), row.subject(), Words.of(row.status()), row.customerId(),
					row.openedAt());
		}

	}

	/** A person or a company. */
	record FoundPerson(UUID id, String kind, String displayName, String nativeName, @Nullable String companyName,
			@Nullable String email) {

		static FoundPerson of(CustomerSummary customer) {
			return new FoundPerson(customer.id().value(), Words.of(customer.kind()), customer.displayName(),
					customer.nativeName(), customer.companyName(), customer.email());
		}

	}

	/** A file, and the case that it belongs to. */
	record FoundFile(UUID id, String name, long size, UUID caseId, String caseNumber, UUID messageId, Instant at) {

		static FoundFile of(CaseFile file) {
			return new FoundFile(file.fileId(), file.name(), file.size(), file.caseId(), file.number(),
					file.messageId(), file.at());
		}

	}

}
