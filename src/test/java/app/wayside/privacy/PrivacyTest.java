package app.wayside.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import app.wayside.approvals.Approval;
import app.wayside.approvals.Approvals;
import app.wayside.approvals.OwnRequest;
import app.wayside.audit.EventLog;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Contacts;
import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerIsErased;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.identity.Actor;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Permission;
import app.wayside.people.Agency;
import app.wayside.people.PeopleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
class PrivacyTest {

	@Autowired
	Privacy privacy;

	@Autowired
	Approvals approvals;

	@Autowired
	Customers customers;

	@Autowired
	Contacts contacts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	EventLog log;

	Agency agency;

	Actor.Staff officer;

	Actor.Staff second;

	CustomerId lina;

	@BeforeEach
	void an_agency() {
		this.agency = Agency.found(this.jdbc, this.transactions, this.log);
		this.officer = this.agency.hires("Ratna Dewi", Permission.MANAGE_PRIVACY, Permission.DECIDE_APPROVALS);
		this.second = this.agency.hires("Chen Wei", Permission.DECIDE_APPROVALS);
		this.lina = this.agency
			.wayside(() -> this.customers.meet(new Encounter(ContactKind.EMAIL, "li.na@example.com", "李娜", "zh-CN")));
	}

	@Test
	void an_export_holds_a_file_for_each_module_and_is_recorded() throws IOException {
		byte[] zip = this.agency.as(this.officer, () -> this.privacy.export(this.lina.value()));
		Map<String, String> files = unzip(zip);
		assertThat(files).containsKey("customers.json");
		assertThat(files.get("customers.json")).contains("李娜", "li.na@example.com");
		assertThat(this.agency.historyOf(this.lina.value())).endsWith("privacy.exported");
	}

	@Test
	void an_erasure_waits_for_a_second_person_and_then_leaves_nothing() {
		erase();
		assertThat(this.agency.wayside(() -> this.customers.find(this.lina)).orElseThrow().displayName())
			.isEqualTo("李娜");
		Approval approval = waiting();
		assertThatThrownBy(() -> this.agency.by(this.officer, () -> this.approvals.grant(approval.id(), "")))
			.isInstanceOf(OwnRequest.class);
		this.agency.by(this.second, () -> this.approvals.grant(approval.id(), "Identity was checked"));

		var left = this.agency.wayside(() -> this.customers.details(this.lina));
		assertThat(left.isErased()).isTrue();
		assertThat(left.contacts()).isEmpty();
		assertThat(left.profile().displayName()).startsWith("#");
		assertThat(left.profile().nativeName()).isEmpty();
		for (String table : List.of("customer", "customer_term", "customer_contact", "event_log", "approval",
				"erasure")) {
			assertThat(rowsOf(table)).as(table).doesNotContain("李娜").doesNotContain("li.na@example.com");
		}
		assertThat(this.agency.historyOf(this.lina.value())).containsSubsequence("customer.created",
				"approval.requested", "privacy.erasure-requested", "approval.granted", "customer.erased",
				"privacy.erased");
		assertThatThrownBy(
				() -> this.agency.wayside(() -> this.contacts.add(this.lina, ContactKind.EMAIL, "li.na@example.com")))
			.isInstanceOf(CustomerIsErased.class);
		CustomerId again = this.agency
			.wayside(() -> this.customers.meet(new Encounter(ContactKind.EMAIL, "li.na@example.com", "李娜", "zh-CN")));
		assertThat(again).isNotEqualTo(this.lina);
	}

	@Test
	void an_erasure_is_asked_for_once_and_again_after_a_no() {
		erase();
		assertThatThrownBy(this::erase).isInstanceOf(ErasureAlreadyRequested.class);
		this.agency.by(this.second, () -> this.approvals.reject(waiting().id(), "A refund is still open"));
		assertThat(this.agency.wayside(() -> this.privacy.erasure(this.lina.value())).orElseThrow().state())
			.isEqualTo(Erasure.State.REFUSED);
		assertThat(this.agency.wayside(() -> this.customers.details(this.lina)).isErased()).isFalse();
		erase();
	}

	@Test
	void an_erasure_says_why_and_both_need_the_permission() {
		assertThatThrownBy(() -> this.agency.as(this.officer, () -> this.privacy.erase(this.lina.value(), " ")))
			.isInstanceOf(ErasureReasonMissing.class);
		assertThatThrownBy(() -> this.agency.as(this.second, () -> this.privacy.erase(this.lina.value(), "Asked")))
			.isInstanceOf(NotAllowed.class);
		assertThatThrownBy(() -> this.agency.as(this.second, () -> this.privacy.export(this.lina.value())))
			.isInstanceOf(NotAllowed.class);
	}

	@Test
	void another_tenant_exports_nothing_of_ours() {
		Agency other = Agency.found(this.jdbc, this.transactions, this.log);
		assertThatThrownBy(() -> other.wayside(() -> this.privacy.export(this.lina.value())))
			.isInstanceOf(app.wayside.refusal.NotFound.class);
	}

	private UUID erase() {
		return this.agency.as(this.officer,
				() -> this.privacy.erase(this.lina.value(), "Asked for by the customer, article 17"));
	}

	private Approval waiting() {
		return this.agency.as(this.second, () -> this.approvals.about(this.lina.value()))
			.stream()
			.filter(Approval::isWaiting)
			.findFirst()
			.orElseThrow();
	}

	private String rowsOf(String table) {
		return this.agency.wayside(() -> this.transactions.execute((status) -> String.join("\n",
				this.jdbc.sql("select row_to_json(t)::text from " + table + " t").query(String.class).list())));
	}

	private static Map<String, String> unzip(byte[] zip) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
