package app.wayside.workspace.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import app.wayside.identity.Accounts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.SignedIn;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own letters for what one does often. */
@Controller
class KeysController {

	private final Accounts accounts;

	KeysController(Accounts accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/profile/keys")
	String remap(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
		SignedIn.Preferences now = SignedIn.current().orElseThrow().preferences();
		this.accounts.prefer(new SignedIn.Preferences(now.locale(), now.zone(), now.theme(), now.density(),
				keymap(typed, now.keymap())));
		Notice.of("workspace.access.saved").on(redirect);
		return "redirect:/profile#keys";
	}

	private static Map<String, String> keymap(Map<String, String> typed, Map<String, String> before) {
		Map<String, String> keymap = new HashMap<>(before);
		Set<String> used = new HashSet<>();
		for (Shortcut shortcut : Shortcut.values()) {
			String letter = typed.getOrDefault(shortcut.name(), "").strip();
			String key = letter.isEmpty() ? shortcut.usual() : letter;
			if (key.codePointCount(0, key.length()) != 1 || !used.add(key)) {
				throw new FieldFault(shortcut.name(), "workspace.access.profile.keys.fault");
			}
			keymap.put(shortcut.usual(), key);
		}
		keymap.entrySet().removeIf((entry) -> entry.getKey().equals(entry.getValue()));
		return keymap;
	}

}
