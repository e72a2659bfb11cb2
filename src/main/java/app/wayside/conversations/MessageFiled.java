package app.wayside.conversations;

/**
 * A message that came in was filed: told inside the transaction to those who would only
 * fetch it again. The log has {@link MessageEvent.Received}.
 *
 * @param received the event of the log
 * @param message as it was filed, without its files
 */
public record MessageFiled(MessageEvent.Received received, Message message) {
}
