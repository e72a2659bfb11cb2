package app.wayside.cases;

import java.util.Map;

import app.wayside.conversations.MessageId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.knowledge.LetterKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the modules above send a letter of Wayside's own about a case. */
@Service
@Transactional
public class CaseMail {

	private final CaseWork work;

	private final CaseLetters letters;

	CaseMail(CaseWork work, CaseLetters letters) {
		this.work = work;
		this.letters = letters;
	}

	/**
	 * Sends a letter in the customer's language, into the case's conversation.
	 * @param gaps what fills the letter's gaps beside what is known of the case
	 * @throws app.wayside.conversations.NobodyToAnswer where the customer has no address
	 */
	@Allowed(Permission.WORK_CASES)
	public MessageId send(CaseId id, LetterKind kind, Map<String, String> gaps) {
		ServiceCase about = this.work.get(id);
		CaseLetters.Sent sent = this.letters.send(about, kind, gaps);
		this.work.heard(about, sent.message(), sent.event());
		return sent.message().id();
	}

}
