package app.wayside.customers.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerField;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Duplicates;
import app.wayside.customers.MergeId;
import app.wayside.customers.MergeRequest;
import app.wayside.customers.Merges;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MergeController {

	private final Customers customers;

	private final Merges merges;

	private final Duplicates duplicates;

	MergeController(Customers customers, Merges merges, Duplicates duplicates) {
		this.customers = customers;
		this.merges = merges;
		this.duplicates = duplicates;
	}

	@GetMapping("/customers/{id}/merges/new")
	MergePage sideBySide(@PathVariable UUID id, @RequestParam UUID other) {
		CustomerDetails mine = this.customers.details(new CustomerId(id));
		CustomerDetails his = this.customers.details(new CustomerId(other));
		return new MergePage(mine, his,
				this.duplicates.of(mine.id())
					.stream()
					.filter((pair) -> pair.besides(mine.id()).id().equals(his.id()))
					.findFirst()
					.orElse(null));
	}

	@PostMapping("/customers/{id}/merges")
	String merge(@PathVariable UUID id, @RequestParam UUID other, @RequestParam Map<String, String> form,
			RedirectAttributes redirect) {
		MergeId merge = this.merges.merge(new MergeRequest(new CustomerId(id), new CustomerId(other), fromOther(form),
				new MergeRequest.Versions(version(form, "version"), version(form, "otherVersion"))));
		Notice.of("customers.merge.done").undo("/customers/" + id + "/merges/" + merge + "/removal").on(redirect);
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/merges/{merge}/removal")
	String undo(@PathVariable UUID id, @PathVariable UUID merge, RedirectAttributes redirect) {
		this.merges.undo(new CustomerId(id), new MergeId(merge));
		Notice.of("customers.merge.undone").on(redirect);
		return "redirect:/customers/" + id;
	}

	private static Set<CustomerField> fromOther(Map<String, String> form) {
		return Arrays.stream(CustomerField.values())
			.filter((field) -> "other".equals(form.get(field.name())))
			.collect(Collectors.toSet());
	}

	private static int version(Map<String, String> form, String name) {
		String version = form.getOrDefault(name, "");
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
	}

}
