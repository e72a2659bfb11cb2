package app.wayside.portals;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLinks;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.SignedReference;

import org.springframework.stereotype.Component;

/**
 * Lets the holder of a signed link in, as the customer of that one case and nobody else.
 */
@Component
class CaseVisits {

	private final CaseLinks links;

	private final CaseDetails details;

	CaseVisits(CaseLinks links, CaseDetails details) {
		this.links = links;
		this.details = details;
	}

	<T> T visit(String token, Function<CaseDetail, T> work) {
		SignedReference reference = this.links.read(token).orElseThrow(LinkNotValid::new);
		CaseId id = new CaseId(reference.subject());
		return as(reference, Actor.WAYSIDE, () -> {
			CaseDetail detail = this.details.forCustomer(id);
			return as(reference, new Actor.Customer(detail.customerId().value()), () -> work.apply(detail));
		});
	}

	void act(String token, Consumer<CaseDetail> work) {
		visit(token, (detail) -> {
			work.accept(detail);
			return detail;
		});
	}

	/** Does some work for the tenant that a link names. */
	static <T> T as(SignedReference reference, Actor actor, Callable<T> work) {
		try {
			return Acting.as(reference.tenant(), actor, work);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
