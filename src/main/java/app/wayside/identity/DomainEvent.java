package app.wayside.identity;

/**
 * Something that happened. Implementations are records inside a sealed {@code …Event}
 * interface of their module, named in the past tense, holding ids and values only. The
 * name {@code CaseEvent.Opened} is stored as {@code case.opened} and is a contract.
 */
public interface DomainEvent {

	/** Id, tenant, time and author. */
	Fact fact();

	/** What it is about. */
	Subject about();

}
