package app.wayside.cases;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what cases are to each other. */
@Service
@Transactional
public class Links {

	private final CaseWork work;

	private final JdbcClient jdbc;

	private final Facts facts;

	Links(CaseWork work, JdbcClient jdbc, Facts facts) {
		this.work = work;
		this.jdbc = jdbc;
		this.facts = facts;
	}

	/**
	 * Links a case to another. The same once more changes nothing.
	 * @return the link
	 * @throws HasParent where it has another parent, or would be its own forebear
	 */
	@Allowed(Permission.WORK_CASES)
	public UUID link(CaseId from, CaseId to, LinkKind kind) {
		ServiceCase one = this.work.get(from);
		ServiceCase other = this.work.look(to);
		if (from.equals(to)) {
			throw new CannotJoin(one.number());
		}
		Optional<UUID> known = known(from, to, kind);
		if (known.isPresent()) {
			return known.get();
		}
		if (kind == LinkKind.CHILD_OF && (hasParent(from) || forebears(to).contains(from.value()))) {
			throw new HasParent(one.number());
		}
		UUID id = Ids.next();
		Fact fact = this.facts.now();
		this.jdbc.sql("""
				insert into case_link (tenant_id, id, from_id, to_id, kind, made_at)
				values (:tenant, :id, :from, :to, :kind, :now)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("from", from.value())
			.param("to", to.value())
			.param("kind", kind.name())
			.param("now", Timestamp.from(fact.at()))
			.update();
		this.work.tell(new CaseEvent.Linked(fact, from, to, other.number(), kind));
		return id;
	}

	private Optional<UUID> known(CaseId from, CaseId to, LinkKind kind) {
		return this.jdbc.sql("""
				select id from case_link
				where tenant_id = :tenant and from_id = :from and to_id = :to and kind = :kind
				""")
			.param("tenant", Tenancy.current().value())
			.param("from", from.value())
			.param("to", to.value())
			.param("kind", kind.name())
			.query(UUID.class)
			.optional();
	}

	private boolean hasParent(CaseId child) {
		return this.jdbc.sql("""
				select exists (select from case_link
				               where tenant_id = :tenant and from_id = :id and kind = 'CHILD_OF')
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", child.value())
			.query(Boolean.class)
			.single();
	}

	private List<UUID> forebears(CaseId of) {
		return this.jdbc.sql("""
				with recursive forebear (id) as (
				  select cast(:id as uuid)
				  union
				  select l.to_id from case_link l join forebear f on l.from_id = f.id
				  where l.tenant_id = :tenant and l.kind = 'CHILD_OF')
				select id from forebear
				""").param("tenant", Tenancy.current().value()).param("id", of.value()).query(UUID.class).list();
	}

	/**
	 * Takes a link away.
	 * @param of one of its two cases
	 * @throws LinkNotFound where that case has none such
	 */
	@Allowed(Permission.WORK_CASES)
	public void unlink(CaseId of, UUID link) {
		this.work.get(of);
		Gone gone = this.jdbc.sql("""
				delete from case_link
				where tenant_id = :tenant and id = :id and (from_id = :case or to_id = :case)
				returning from_id, to_id, kind
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", link)
			.param("case", of.value())
			.query(RecordRows.of(Gone.class))
			.optional()
			.orElseThrow(LinkNotFound::new);
		CaseId to = new CaseId(gone.toId());
		this.work.tell(new CaseEvent.Unlinked(this.facts.now(), new CaseId(gone.fromId()), to,
				this.work.look(to).number(), gone.kind()));
	}

	/** All that a case has to do with others. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<CaseLink> of(CaseId id) {
		return this.jdbc
			.sql("""
					select l.id, l.kind, l.from_id = :case as outward, c.id as other_id, c.number, c.subject, c.status
					from case_link l
					join service_case c on c.tenant_id = l.tenant_id
					  and c.id = case when l.from_id = :case then l.to_id else l.from_id end
					where l.tenant_id = :tenant and (l.from_id = :case or l.to_id = :case)
					order by case l.kind when 'CHILD_OF' then 1 when 'DUPLICATE_OF' then 2 when 'CAUSED_BY' then 3 else 4 end,
					  outward desc, l.made_at, l.id
					""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(RecordRows.of(CaseLink.class))
			.list();
	}

	/** The children of a case that are not over. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<CaseLink> openChildren(CaseId id) {
		return of(id).stream()
			.filter((link) -> link.kind() == LinkKind.CHILD_OF && !link.outward())
			.filter((link) -> link.status() != Status.CLOSED && link.status() != Status.RESOLVED)
			.toList();
	}

	private record Gone(UUID fromId, UUID toId, LinkKind kind) {
	}

}
