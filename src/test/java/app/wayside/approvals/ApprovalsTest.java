package app.wayside.approvals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import app.wayside.audit.EventLog;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.identity.Subject;
import app.wayside.people.Agency;
import app.wayside.tenancy.Ids;
import app.wayside.time.ScopedClock;
import app.wayside.people.PeopleTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class ApprovalsTest {

	@Autowired
	Approvals approvals;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	EventLog log;

	Agency agency;

	Actor.Staff ratna;

	Actor.Staff chen;

	final Subject aCase = new Subject("case", Ids.next());

	@BeforeEach
	void an_agency() {
		this.agency = Agency.found(this.jdbc, this.transactions, this.log);
		this.ratna = this.agency.hires("Ratna Dewi", "10000 CNY", Permission.WORK_CASES, Permission.DECIDE_APPROVALS);
		this.chen = this.agency.hires("Chen Wei", "2000 CNY", Permission.DECIDE_APPROVALS);
	}

	@Test
	void whoever_asks_does_not_decide() {
		ApprovalId id = ask(Amount.of("100.00", "CNY"));
		assertThatThrownBy(() -> grant(this.ratna, id)).isInstanceOf(OwnRequest.class);
		assertThatThrownBy(() -> reject(this.ratna, id, "No")).isInstanceOf(OwnRequest.class);
		grant(this.chen, id);
		Approval granted = find(id);
		assertThat(granted.state()).isEqualTo(ApprovalState.GRANTED);
		assertThat(Objects.requireNonNull(granted.decision()).name()).isEqualTo("Chen Wei");
		assertThat(this.agency.historyOf(this.aCase.id())).containsExactly("approval.requested", "approval.granted");
	}

	@Test
	void a_token_counts_as_whoever_made_it() {
		UUID token = Ids.next();
		this.agency.wayside(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				insert into api_token (tenant_id, id, name, secret_hash, scopes, created_by, created_at, expires_at)
				values (:tenant, :id, 'script', :hash, '{}', :by, now(), now() + interval '1 day')
				""")
			.param("tenant", this.agency.tenant().value())
			.param("id", token)
			.param("hash", token.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
			.param("by", this.ratna.id())
			.update()));
		Actor script = new Actor.Token(token, "script", this.ratna.permissions());
		ApprovalId id = ask(Amount.of("100.00", "CNY"));
		assertThatThrownBy(() -> grant(script, id)).isInstanceOf(OwnRequest.class);
		assertThatThrownBy(() -> grant(Actor.WAYSIDE, id)).isInstanceOf(NoPersonDecides.class);
	}

	@Test
	void an_amount_above_the_limit_is_refused_and_the_limit_named() {
		ApprovalId id = ask(Amount.of("2000.01", "CNY"));
		assertThatThrownBy(() -> grant(this.chen, id)).isInstanceOf(OverLimit.class)
			.extracting((refusal) -> ((OverLimit) refusal).arguments())
			.isEqualTo(new Object[] { "2,000.01 CNY", "2,000.00 CNY" });
		Actor.Staff nobody = this.agency.hires("Budi", Permission.DECIDE_APPROVALS);
		assertThatThrownBy(() -> grant(nobody, id)).isInstanceOf(NoLimit.class);
		Actor.Staff abroad = this.agency.hires("Anna", "9000 EUR", Permission.DECIDE_APPROVALS);
		assertThatThrownBy(() -> grant(abroad, id)).isInstanceOf(LimitInOtherCurrency.class);
		grant(this.chen, ask(Amount.of("2000.00", "CNY")));
		Actor.Staff without = this.agency.hires("Mei", Permission.DECIDE_APPROVALS);
		grant(without, ask(null));
	}

	@Test
	void a_rejection_says_why() {
		ApprovalId id = ask(null);
		assertThatThrownBy(() -> reject(this.chen, id, "  ")).isInstanceOf(ReasonMissing.class);
		reject(this.chen, id, "The hotel pays already");
		assertThat(find(id).comment()).isEqualTo("The hotel pays already");
		assertThat(this.agency.historyOf(this.aCase.id())).endsWith("approval.rejected");
	}

	@Test
	void what_is_decided_stays_decided() {
		ApprovalId id = ask(null);
		grant(this.chen, id);
		assertThatThrownBy(() -> reject(this.chen, id, "Changed my mind")).isInstanceOf(AlreadyDecided.class);
		assertThatThrownBy(() -> withdraw(this.ratna, id)).isInstanceOf(AlreadyDecided.class);
	}

	@Test
	void only_whoever_asked_withdraws() {
		ApprovalId id = ask(null);
		Actor.Staff other = this.agency.hires("Mei", Permission.WORK_CASES);
		assertThatThrownBy(() -> withdraw(other, id)).isInstanceOf(NotYourRequest.class);
		withdraw(this.ratna, id);
		assertThat(find(id).state()).isEqualTo(ApprovalState.WITHDRAWN);
	}

	@Test
	void of_many_who_decide_at_once_one_does() throws Exception {
		ApprovalId id = ask(null);
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Callable<String>> decisions = IntStream.range(0, 8).<Callable<String>>mapToObj((number) -> () -> {
				Actor.Staff decider = this.agency.hires("Decider " + number, Permission.DECIDE_APPROVALS);
				try {
					if (number % 2 == 0) {
						grant(decider, id);
					}
					else {
						reject(decider, id, "No");
					}
					return "decided";
				}
				catch (AlreadyDecided ex) {
					return "late";
				}
			}).toList();
			List<String> outcomes = threads.invokeAll(decisions).stream().map(Future::resultNow).toList();
			assertThat(outcomes).containsOnlyOnce("decided");
		}
		assertThat(this.agency.historyOf(this.aCase.id())).hasSize(2);
	}

	@Test
	void what_nobody_decides_rises_to_the_top_and_no_further() {
		ApprovalId id = this.agency.as(this.ratna, () -> this.approvals
			.request(ApprovalRequest.of(this.aCase, "Walk the guest", "Overbooked").askedOf(this.chen.staffId())));
		assertThat(escalateAfter(Duration.ofMinutes(119))).isZero();
		assertThat(escalateAfter(Duration.ofMinutes(121))).isEqualTo(1);
		assertThat(escalateAfter(Duration.ofMinutes(122))).isZero();
		assertThat(find(id).level()).isEqualTo(2);
		assertThat(escalateAfter(Duration.ofMinutes(362))).isEqualTo(1);
		assertThat(escalateAfter(Duration.ofDays(3))).isZero();
		assertThat(find(id).level()).isEqualTo(3);
		assertThat(this.agency.historyOf(this.aCase.id())).containsExactly("approval.requested", "approval.escalated",
				"approval.escalated");
		grant(this.chen, id);
	}

	@Test
	void what_was_decided_does_not_rise() {
		grant(this.chen, ask(null));
		assertThat(escalateAfter(Duration.ofDays(1))).isZero();
	}

	@Test
	void another_tenant_sees_and_decides_nothing() {
		ApprovalId id = ask(null);
		Agency other = Agency.found(this.jdbc, this.transactions, this.log);
		Actor.Staff there = other.hires("Elsewhere", Permission.DECIDE_APPROVALS, Permission.WORK_CASES);
		assertThatThrownBy(() -> other.as(there, () -> this.approvals.find(id))).isInstanceOf(ApprovalNotFound.class);
		assertThatThrownBy(() -> other.by(there, () -> this.approvals.grant(id, "")))
			.isInstanceOf(ApprovalNotFound.class);
		assertThat(other.as(there, () -> this.approvals.about(this.aCase.id()))).isEmpty();
	}

	@Test
	void deciding_and_asking_need_their_permissions() {
		Actor.Staff reader = this.agency.hires("Reader", Permission.READ_CASES);
		assertThatThrownBy(() -> this.agency.as(reader,
				() -> this.approvals.request(ApprovalRequest.of(this.aCase, "Voucher", "Late"))))
			.isInstanceOf(NotAllowed.class);
		ApprovalId id = ask(null);
		assertThatThrownBy(() -> grant(reader, id)).isInstanceOf(NotAllowed.class);
	}

	private ApprovalId ask(@Nullable Amount amount) {
		ApprovalRequest request = ApprovalRequest.of(this.aCase, "Goodwill for a late transfer", "Driver came 2 h late")
			.showing(List.of(new Evidence("Transfer", "Bali, 20 Nov")));
		return this.agency.as(this.ratna,
				() -> this.approvals.request((amount != null) ? request.over(amount) : request));
	}

	private void grant(Actor by, ApprovalId id) {
		this.agency.by(by, () -> this.approvals.grant(id, ""));
	}

	private void reject(Actor by, ApprovalId id, String why) {
		this.agency.by(by, () -> this.approvals.reject(id, why));
	}

	private void withdraw(Actor by, ApprovalId id) {
		this.agency.by(by, () -> this.approvals.withdraw(id));
	}

	private Approval find(ApprovalId id) {
		return this.agency.wayside(() -> this.approvals.find(id));
	}

	private int escalateAfter(Duration time) {
		return ScopedClock.at(Instant.now().plus(time), () -> this.agency.wayside(() -> this.approvals.escalate()));
	}

}
