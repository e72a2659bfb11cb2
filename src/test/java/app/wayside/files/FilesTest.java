package app.wayside.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.support.WaysideTest;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@WaysideTest
class FilesTest {

	private static final Actor AGENT = new Actor.Staff(UUID.randomUUID(), "Tomas Reed", Set.of(Permission.READ_CASES));

	@Autowired
	private Files files;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private WebApplicationContext context;

	private TenantId agency = new TenantId(Ids.next());

	@BeforeEach
	void anotherAgency() {
		this.agency = new TenantId(Ids.next());
	}

	@Test
	void the_same_bytes_are_kept_once_under_any_number_of_names() throws Exception {
		StoredFile first = store("ticket.pdf", pdf(), Upload.Origin.UPLOADED);
		StoredFile second = store("票.pdf", pdf(), Upload.Origin.RECEIVED);
		assertThat(first.sha256()).isEqualTo(second.sha256()).hasSize(64);
		assertThat(first.type()).isEqualTo("application/pdf");
		assertThat(blobs()).isEqualTo(1);
		assertThat(by(() -> this.files.findAll(List.of(second.id(), first.id(), new FileId(Ids.next())))))
			.containsExactly(first, second);
		assertThat(by(() -> this.files.content(second.id()))).isEqualTo(pdf());
		by(() -> {
			this.files.forget(List.of(first.id()));
			return first;
		});
		assertThat(by(() -> this.files.content(second.id()))).isEqualTo(pdf());
		by(() -> {
			this.files.forget(List.of(second.id()));
			return second;
		});
		assertThat(blobs()).isZero();
	}

	@Test
	void keeping_and_forgetting_the_same_bytes_at_once_loses_nothing() throws Exception {
		try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
			var all = IntStream.range(0, 40).mapToObj((i) -> hands.submit(() -> {
				StoredFile kept = store("a.pdf", pdf(), Upload.Origin.RECEIVED);
				if (i % 2 == 0) {
					by(() -> {
						this.files.forget(List.of(kept.id()));
						return kept;
					});
				}
				return kept;
			})).toList();
			for (int i = 0; i < all.size(); i++) {
				FileId id = all.get(i).get().id();
				if (i % 2 == 1) {
					assertThat(by(() -> this.files.content(id))).isEqualTo(pdf());
				}
			}
		}
	}

	@Test
	void another_agency_has_no_such_file() throws Exception {
		StoredFile file = store("ticket.pdf", pdf(), Upload.Origin.UPLOADED);
		anotherAgency();
		assertThat(by(() -> this.files.find(file.id()))).isEmpty();
		assertThatThrownBy(() -> by(() -> this.files.content(file.id()))).isInstanceOf(FileNotFound.class);
		assertThat(fetch(AGENT, get("/files/" + file.id())).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "run.exe", "invoice.pdf.js", "macro.VBS", "start.sh", "x.lnk", "page.hta", "photo.jpg.scr" })
	void programs_are_refused_by_name_from_staff_and_kept_harmless_from_mail(String name) throws Exception {
		byte[] content = "whatever".getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> store(name, content, Upload.Origin.UPLOADED)).isInstanceOf(FileTypeRefused.class);
		assertThat(store(name, content, Upload.Origin.RECEIVED).type()).isEqualTo("application/octet-stream");
	}

	@Test
	void programs_are_refused_by_content_whatever_their_name() throws Exception {
		byte[] windows = Arrays.copyOf("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), 600);
		byte[] linux = Arrays.copyOf(new byte[] { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62 },
				300);
		byte[] shell = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8);
		for (byte[] program : List.of(windows, linux, shell)) {
			assertThatThrownBy(() -> store("photo.jpg", program, Upload.Origin.UPLOADED))
				.isInstanceOf(FileTypeRefused.class);
		}
	}

	@Test
	void a_file_beyond_the_limit_of_its_origin_is_refused() throws Exception {
		byte[] large = new byte[25 * 1024 * 1024 + 1];
		assertThatThrownBy(() -> store("scan.bin", large, Upload.Origin.UPLOADED)).isInstanceOf(FileTooLarge.class);
		assertThat(store("scan.bin", large, Upload.Origin.RECEIVED).size()).isEqualTo(large.length);
	}

	@Test
	void names_are_cleaned() {
		assertThat(FileNames.clean("../../etc/passwd")).isEqualTo("passwd");
		assertThat(FileNames.clean("C:\\Users\\mei\\visa.pdf")).isEqualTo("visa.pdf");
		assertThat(FileNames.clean("exe\u202Egpj.pdf")).isEqualTo("exegpj.pdf");
		assertThat(FileNames.clean("a\r\nSet-Cookie: b.txt")).isEqualTo("aSet-Cookie_ b.txt");
		assertThat(FileNames.clean("...")).isEqualTo("file");
		assertThat(FileNames.clean("护照 首页.jpg")).isEqualTo("护照 首页.jpg");
	}

	@Test
	void long_names_keep_their_ending() {
		assertThat(FileNames.clean("行".repeat(300) + ".pdf")).hasSize(80).endsWith("行.pdf");
	}

	@Test
	void a_picture_is_shown_in_place_and_travels_once() throws Exception {
		StoredFile picture = store("护照.png", png(), Upload.Origin.RECEIVED);
		MockHttpServletResponse shown = fetch(AGENT, get("/files/" + picture.id()));
		assertThat(shown.getContentType()).isEqualTo("image/png");
		assertThat(shown.getHeader("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''");
		assertThat(shown.getHeaders("Content-Security-Policy")).singleElement().asString().startsWith("sandbox;");
		assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(shown.getHeader("Cache-Control")).contains("private");
		assertThat(shown.getContentAsByteArray()).isEqualTo(png());
		String tag = String.valueOf(shown.getHeader("ETag"));
		assertThat(fetch(AGENT, get("/files/" + picture.id()).header("If-None-Match", tag)).getStatus()).isEqualTo(304);
		MockHttpServletResponse part = fetch(AGENT, get("/files/" + picture.id()).header("Range", "bytes=0-3"));
		assertThat(part.getStatus()).isEqualTo(206);
		assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOf(png(), 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "logo.svg", "page.html", "fake.png", "fake.pdf" })
	void what_could_run_in_a_browser_is_only_ever_saved(String name) throws Exception {
		String content = name.endsWith("svg")
				? "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
				: "<html><script>alert(1)</script></html>";
		StoredFile file = store(name, content.getBytes(StandardCharsets.UTF_8), Upload.Origin.RECEIVED);
		MockHttpServletResponse saved = fetch(AGENT, get("/files/" + file.id()));
		assertThat(saved.getContentType()).isEqualTo("application/octet-stream");
		assertThat(saved.getHeader("Content-Disposition")).startsWith("attachment");
	}

	@Test
	void who_may_not_read_cases_gets_no_file() throws Exception {
		StoredFile file = store("ticket.pdf", pdf(), Upload.Origin.UPLOADED);
		Actor other = new Actor.Staff(UUID.randomUUID(), "Ines Falk", Set.of(Permission.MANAGE_CHANNELS));
		assertThat(fetch(other, get("/files/" + file.id())).getStatus()).isEqualTo(403);
		assertThat(fetch(AGENT, get("/files/" + file.id())).getHeader("Content-Security-Policy"))
			.doesNotContain("sandbox");
	}

	private StoredFile store(String name, byte[] content, Upload.Origin origin) throws Exception {
		return by(() -> this.files.store(new Upload(name, "text/plain", content, origin)));
	}

	private <T> T by(Callable<T> work) throws Exception {
		return Acting.as(this.agency, Actor.WAYSIDE, work);
	}

	private MockHttpServletResponse fetch(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
		var web = MockMvcBuilders.webAppContextSetup(this.context).build();
		return Acting.as(this.agency, actor, () -> web.perform(request).andReturn().getResponse());
	}

	private long blobs() throws Exception {
		return by(() -> this.transaction
			.execute((status) -> this.jdbc.sql("select count(*) from file_blob").query(Long.class).single()));
	}

	private static byte[] pdf() {
		return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
			.getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new java.awt.image.BufferedImage(3, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

}
