package app.wayside.quality.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.wayside.identity.Permission;
import app.wayside.quality.SurveyQuery;
import app.wayside.web.Destination;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What customers answered, on the screen and as a file. */
@Controller
class QualityController {

	private static final int LONGEST_FILE = 5000;

	private final QualityReading reading;

	private final SurveyQuery query;

	private final AnswerFile file;

	QualityController(QualityReading reading, SurveyQuery query, AnswerFile file) {
		this.reading = reading;
		this.query = query;
		this.file = file;
	}

	@GetMapping("/quality")
	QualityPage answers(@RequestParam(defaultValue = "30") int days, @RequestParam(defaultValue = "0") int score,
			@RequestParam(defaultValue = "false") boolean words, @RequestParam(required = false) @Nullable UUID team,
			@RequestParam(required = false) @Nullable UUID cursor) {
		return this.reading.page(new SurveyQuery.Filter(days, score, words, team), cursor);
	}

	@GetMapping("/quality/answers.csv")
	ResponseEntity<byte[]> file(@RequestParam(defaultValue = "30") int days,
			@RequestParam(defaultValue = "0") int score, @RequestParam(defaultValue = "false") boolean words,
			@RequestParam(required = false) @Nullable UUID team) {
		SurveyQuery.Filter filter = new SurveyQuery.Filter(days, score, words, team);
		String text = this.file.of(this.query.list(filter, null, LONGEST_FILE).items(), filter);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("answers.csv").build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The place of quality in the rail. */
	@Configuration(proxyBeanMethods = false)
	static class Room {

		@Bean
		Destination qualityDestination() {
			return new Destination("quality", "star", "/quality", Permission.READ_QUALITY, 70);
		}

	}

}
