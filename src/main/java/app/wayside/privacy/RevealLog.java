package app.wayside.privacy;

import java.util.Arrays;

import app.wayside.identity.Facts;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The one place where looks behind a mask are recorded: in the transaction of the look,
 * so that nothing is shown that was not recorded. It stands behind the check of
 * permission.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class RevealLog {

	private final PlatformTransactionManager transactions;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	RevealLog(PlatformTransactionManager transactions, Facts facts, ApplicationEventPublisher events) {
		this.transactions = transactions;
		this.facts = facts;
		this.events = events;
	}

	@Around("@annotation(app.wayside.privacy.ReadsPersonalData)")
	@Nullable Object record(ProceedingJoinPoint look) throws Throwable {
		Reveal reveal = Arrays.stream(look.getArgs())
			.filter(Reveal.class::isInstance)
			.map(Reveal.class::cast)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(look.getSignature() + " takes no Reveal"));
		if (reveal.reason().isBlank()) {
			throw new RevealReasonMissing();
		}
		TransactionStatus transaction = this.transactions.getTransaction(new DefaultTransactionDefinition());
		try {
			Object shown = look.proceed();
			this.events.publishEvent(new PrivacyEvent.Revealed(this.facts.now(), reveal.about(), reveal.field(),
					reveal.reason().strip()));
			this.transactions.commit(transaction);
			return shown;
		}
		catch (Throwable ex) {
			if (!transaction.isCompleted()) {
				this.transactions.rollback(transaction);
			}
			throw ex;
		}
	}

}
