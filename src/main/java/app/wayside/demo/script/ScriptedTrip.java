package app.wayside.demo.script;

import java.time.LocalDateTime;

/**
 * The flight that a scripted case is about.
 *
 * @param carrier code of the airline
 * @param number of the flight
 * @param from code of the airport
 * @param to code of the airport
 * @param leaves by the clocks where it leaves
 */
public record ScriptedTrip(String carrier, String number, String from, String to, LocalDateTime leaves) {
}
