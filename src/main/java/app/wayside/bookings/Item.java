package app.wayside.bookings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was booked.
 *
 * @param kind of thing
 * @param model in whose name it is sold
 * @param state whether it holds
 * @param supplierCode short, as reports group by it; may be empty
 * @param supplierName of whoever provides it
 * @param confirmation the supplier's number; may be empty
 * @param title in a line; may be empty where the segments say it
 * @param from where and when it begins; none where it has no time, as a visa
 * @param to where and when it ends
 * @param segments of air and rail, in their order
 */
public record Item(Kind kind, Model model, State state, String supplierCode, String supplierName, String confirmation,
		String title, @Nullable Stop from, @Nullable Stop to, List<Segment> segments) {

	/** What can be booked. */
	public enum Kind {

		/** By plane. */
		AIR("plane"),
		/** By train. */
		RAIL("train"),
		/** Nights. */
		HOTEL("bed"),
		/** To and from. */
		TRANSFER("out"),
		/** With a guide. */
		TOUR("flag"),
		/** A hired car. */
		CAR("key"),
		/** By ship. */
		CRUISE("globe"),
		/** Leave to enter. */
		VISA("globe"),
		/** In case. */
		INSURANCE("shield"),
		/** For our work. */
		FEE("coin");

		private final String icon;

		Kind(String icon) {
			this.icon = icon;
		}

		/** The name of its picture. */
		public String icon() {
			return this.icon;
		}

		/** Whether it goes by segments with numbers. */
		public boolean travels() {
			return this == AIR || this == RAIL;
		}

		/** Whether it has no moment of its own. */
		public boolean timeless() {
			return this == VISA || this == INSURANCE || this == FEE;
		}

	}

	/** In whose name a line is sold. It is decided line by line. */
	public enum Model {

		/** In the supplier's; ours is the commission or the fee. */
		AGENT,
		/** In ours. */
		PRINCIPAL,
		/** In ours, taxed by the margin. */
		MARGIN

	}

	/** Whether something booked holds. */
	public enum State {

		/** Asked for. */
		REQUESTED,
		/** The supplier holds it for us. */
		CONFIRMED,
		/** Paid for, and a document is out. */
		TICKETED,
		/** The supplier changed it, nobody has agreed. */
		CHANGED,
		/** Used. */
		USED,
		/** It does not take place. */
		CANCELLED;

		/** Whether it takes place, as far as anybody knows. */
		public boolean live() {
			return this != CANCELLED;
		}

	}

}
