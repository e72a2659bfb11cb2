package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.RelationKind;
import app.wayside.customers.Relations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RelationsController {

	private final Relations relations;

	RelationsController(Relations relations) {
		this.relations = relations;
	}

	@PostMapping("/customers/{id}/relations")
	String add(@PathVariable UUID id, @RequestParam RelationKind kind, @RequestParam UUID other) {
		this.relations.add(new CustomerId(id), kind, new CustomerId(other));
		return "redirect:/customers/" + id;
	}

	@PostMapping("/customers/{id}/relations/{relation}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID relation) {
		this.relations.remove(new CustomerId(id), relation);
		return "redirect:/customers/" + id;
	}

}
