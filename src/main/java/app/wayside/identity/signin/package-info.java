/**
 * Signing in: password and one-time code, throttled; sessions in the database; API
 * tokens; and the filters that bind whoever asks to the request.
 */
@NamedInterface("signin")
@NullMarked
package app.wayside.identity.signin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
