package app.wayside.quality;

import java.util.Optional;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.Unguarded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to surveys: one question about each case, answered at most once. */
@Service
@Transactional
public class Surveys {

	private static final String LINK = "the customer's signed link opens it";

	private static final int LONGEST_COMMENT = 4000;

	private final SurveyStore store;

	private final LowScores lowScores;

	private final CaseDetails cases;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Surveys(SurveyStore store, LowScores lowScores, CaseDetails cases, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.lowScores = lowScores;
		this.cases = cases;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * What a customer answers.
	 *
	 * @param score from one, bad, to five, very good
	 * @param comment in his own words; may be empty
	 */
	public record Rating(int score, String comment) {

		/** Refuses a score that there is not, and cuts a comment that is too long. */
		public Rating {
			if (score < 1 || score > 5) {
				throw new ScoreNotValid(score);
			}
			String words = comment.strip();
			comment = (words.length() <= LONGEST_COMMENT) ? words
					: words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_COMMENT)));
		}
	}

	/**
	 * The survey that a customer's signed link opens.
	 * @throws SurveyNotFound where there is none
	 */
	@Unguarded(LINK)
	@Transactional(readOnly = true)
	public Survey forCustomer(SurveyId id) {
		return this.store.find(id).orElseThrow(SurveyNotFound::new);
	}

	/**
	 * The customer answers, or changes his answer within a day.
	 * @throws SurveyNotFound where there is none, or it was never sent
	 * @throws SurveyOver when the day is over
	 */
	@Unguarded(LINK)
	public void rate(SurveyId id, Rating rating) {
		Survey survey = this.store.lock(id).orElseThrow(SurveyNotFound::new);
		Fact fact = this.facts.now();
		if (!survey.open(fact.at())) {
			throw (survey.score() != null) ? new SurveyOver() : new SurveyNotFound();
		}
		answer(survey, rating, fact);
	}

	/**
	 * An answer about a case that came by another way: by phone, or brought over from
	 * another system. It counts as asked at that time.
	 * @throws SurveyOver where there is an answer of more than a day ago
	 */
	@Allowed(Permission.WORK_CASES)
	public void rate(CaseId id, Rating rating) {
		Fact fact = this.facts.now();
		CaseDetail about = this.cases.get(id);
		this.store.plan(Plans.of(about), fact.at(), fact.at());
		Survey survey = this.store.about(id.value()).orElseThrow(SurveyNotFound::new);
		if (survey.score() != null && !survey.open(fact.at())) {
			throw new SurveyOver();
		}
		answer(survey, rating, fact);
	}

	private void answer(Survey survey, Rating rating, Fact fact) {
		this.store.answered(survey.id(), rating, fact.at());
		this.events.publishEvent(new SurveyEvent.Answered(fact, new SurveyId(survey.id()), new CaseId(survey.caseId()),
				new CustomerId(survey.customerId()), rating.score()));
		if (rating.score() <= SurveyPolicy.LOW && survey.followUpId() == null) {
			this.store.followedUp(survey.id(), this.lowScores.raise(survey, rating, fact.at()).value());
		}
	}

	/** The survey about a case, if one was planned. */
	@Allowed({ Permission.READ_CASES, Permission.READ_QUALITY })
	@Transactional(readOnly = true)
	public Optional<Survey> about(CaseId id) {
		return this.store.about(id.value());
	}

	/** The latest answer of a customer. */
	@Allowed({ Permission.READ_CASES, Permission.READ_QUALITY })
	@Transactional(readOnly = true)
	public Optional<Survey> latestOf(CustomerId id) {
		return this.store.latestOf(id.value());
	}

	/** When customers are asked. */
	@Transactional(readOnly = true)
	public SurveyPolicy policy() {
		return this.store.policy();
	}

	/**
	 * Changes when customers are asked.
	 * @throws PolicyChangedMeanwhile if somebody else did since it was read
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void change(SurveyPolicy policy) {
		if (!this.store.save(policy)) {
			throw new PolicyChangedMeanwhile();
		}
		this.events.publishEvent(new SurveyEvent.PolicyChanged(this.facts.now(), policy.active(),
				policy.delay().toMinutes(), policy.cap().toDays()));
	}

}
