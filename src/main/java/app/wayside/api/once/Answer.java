package app.wayside.api.once;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param status of HTTP
 * @param type of the body
 * @param location of what was made
 * @param body byte by byte
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, @Nullable String type, @Nullable String location, byte[] body) {
}
