/**
 * Mail as data: reads raw messages of any quality, says what kind each one is, and writes
 * outgoing ones. Everything here is a pure function of its input: no database, no
 * network, no clock. The MIME structure is read over byte ranges of the raw message, so
 * that broken input is bounded and never thrown back; Angus Mail writes, jsoup cleans.
 */
@NamedInterface("mail")
@NullMarked
package app.wayside.conversations.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
