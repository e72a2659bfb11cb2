package app.wayside.api.webhooks;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;

import app.wayside.identity.FieldFault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be told anything: public ones by https. Otherwise whoever registers
 * a subscription could knock at doors that only this machine can reach. Loopback is
 * allowed where Wayside itself listens nowhere else, on a developer's machine.
 */
@Component
class Receivers {

	private static final int LONGEST = 2000;

	private final boolean privateOnes;

	private final boolean loopback;

	Receivers(WebhookSettings settings, @Value("${server.address:0.0.0.0}") InetAddress own) {
		this.privateOnes = settings.privateReceivers();
		this.loopback = settings.privateReceivers() || own.isLoopbackAddress();
	}

	/**
	 * The address of a receiver.
	 * @throws FieldFault if nothing may be sent there
	 */
	URI checked(String url) {
		URI address = parsed(url);
		if (!allowed(address) && resolves(address)) {
			throw new FieldFault("url", "api.refusal.receiver-private");
		}
		return address;
	}

	private static URI parsed(String url) {
		try {
			URI address = new URI(url);
			boolean whole = address.getHost() != null && address.getRawUserInfo() == null
					&& address.getRawFragment() == null && url.length() <= LONGEST;
			boolean secure = "https".equalsIgnoreCase(address.getScheme());
			if (whole && (secure || ("http".equalsIgnoreCase(address.getScheme()) && loops(address)))) {
				return address;
			}
		}
		catch (URISyntaxException ex) {
			throw new FieldFault("url", "api.refusal.receiver");
		}
		throw new FieldFault("url", "api.refusal.receiver");
	}

	private static boolean loops(URI address) {
		try {
			return List.of(InetAddress.getAllByName(address.getHost()))
				.stream()
				.allMatch(InetAddress::isLoopbackAddress);
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static boolean resolves(URI address) {
		try {
			return InetAddress.getAllByName(address.getHost()).length > 0;
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * Whether something may be sent there now. Names are looked up each time: what was
	 * public yesterday may lead inside today.
	 */
	boolean allowed(URI address) {
		try {
			return List.of(InetAddress.getAllByName(address.getHost())).stream().allMatch(this::allowed);
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	boolean allowed(InetAddress address) {
		return address.isLoopbackAddress() ? this.loopback : this.privateOnes || isPublic(address);
	}

	private static boolean isPublic(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
				|| address.isMulticastAddress()) {
			return false;
		}
		return switch (address) {
			case Inet4Address four -> isPublic(four.getAddress());
			case Inet6Address six -> isPublicSix(six.getAddress());
			default -> false;
		};
	}

	/**
	 * Without "this network", shared, protocol, benchmark and reserved ranges (RFC 6890).
	 */
	private static boolean isPublic(byte[] four) {
		int first = four[0] & 0xff;
		int second = four[1] & 0xff;
		boolean shared = first == 100 && second >= 64 && second < 128;
		boolean protocol = first == 192 && second == 0 && (four[2] & 0xff) == 0;
		boolean benchmark = first == 198 && (second == 18 || second == 19);
		return first != 0 && !shared && !protocol && !benchmark && first < 240;
	}

	/**
	 * Without local addresses and those that carry one of IPv4 (RFC 4193, 6052, 3056).
	 */
	private static boolean isPublicSix(byte[] six) {
		int first = (six[0] & 0xff) << 8 | six[1] & 0xff;
		boolean local = (first & 0xfe00) == 0xfc00;
		return !local && first != 0x0064 && first != 0x2002 && first != 0x0000;
	}

}
