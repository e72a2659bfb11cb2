package app.wayside.cases.triage;

final class Words {

	static boolean plain(String w) {
		return false;
	}

}
