package app.wayside.cases.deeds;

import java.util.ArrayList;
import java.util.List;

import app.wayside.cases.CaseId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.refusal.Forbidden;
import app.wayside.refusal.Refusal;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The front door to deeds: checks them, tells what they would do to a case, and does
 * them, all or none. Rules, events and clocks are those of the commands that an agent
 * has; so are permissions.
 */
@Service
public class Deeds {

	private final DeedChecks checks;

	private final DeedHands hands;

	private final DeedScene scene;

	private final DeedWords words;

	private final TransactionTemplate rehearsal;

	Deeds(DeedChecks checks, DeedHands hands, DeedScene scene, DeedWords words,
			PlatformTransactionManager transactions) {
		this.checks = checks;
		this.hands = hands;
		this.scene = scene;
		this.words = words;
		this.rehearsal = new TransactionTemplate(transactions);
		this.rehearsal.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Refuses deeds that can be done to no case at all.
	 * @throws DeedNotValid naming the deed and what is wrong with it
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES, Permission.MANAGE_RULES })
	@Transactional(readOnly = true)
	public void check(List<Deed> deeds) {
		this.checks.check(deeds);
	}

	/**
	 * Does all of them to a case, or none.
	 * @param seen the place of the newest message that whoever acts has seen; what is
	 * newer refuses a reply
	 * @throws DeedRefused naming the first that cannot be done, and why
	 */
	@Allowed(Permission.WORK_CASES)
	@Transactional
	public void perform(CaseId about, List<Deed> deeds, long seen) {
		this.checks.check(deeds);
		for (int step = 0; step < deeds.size(); step++) {
			perform(about, deeds.get(step), seen, step);
		}
	}

	private void perform(CaseId about, Deed deed, long seen, int step) {
		try {
			this.hands.perform(about, deed, seen);
		}
		catch (Forbidden ex) {
			throw ex;
		}
		catch (Refusal ex) {
			throw new DeedRefused(step, this.words.sentence(deed, LocaleContextHolder.getLocale()),
					this.words.reason(ex, LocaleContextHolder.getLocale()), ex);
		}
	}

	/**
	 * What they would do to a case. They are done in a transaction of their own that is
	 * taken back, so that this is what would happen, and nothing happens.
	 * @throws DeedNotValid naming the deed and what is wrong with it
	 */
	@Allowed(Permission.WORK_CASES)
	public DeedTrial rehearse(CaseId about, List<Deed> deeds, long seen) {
		List<DeedTrial.Step> steps = new ArrayList<>();
		this.rehearsal.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.checks.check(deeds);
			DeedScene.View before = this.scene.look(about);
			for (Deed deed : deeds) {
				if (steps.stream().anyMatch((step) -> step.state() == DeedTrial.State.REFUSED)) {
					steps.add(DeedTrial.Step.later(deed));
					continue;
				}
				try {
					this.hands.perform(about, deed, seen);
					DeedScene.View after = this.scene.look(about);
					steps.add(new DeedTrial.Step(deed, before.changes(after), this.scene.said(before, after), null,
							DeedTrial.State.DONE));
					before = after;
				}
				catch (Refusal ex) {
					steps.add(DeedTrial.Step.refused(deed, ex));
				}
			}
		});
		return new DeedTrial(List.copyOf(steps));
	}

}
