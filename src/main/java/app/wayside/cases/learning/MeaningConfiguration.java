package app.wayside.cases.learning;

import app.wayside.cases.triage.Meaning;
import app.wayside.cases.triage.Reader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The models, loaded when the first text is read and released at the end. */
@Configuration(proxyBeanMethods = false)
class MeaningConfiguration {

	@Bean(destroyMethod = "close")
	Meaning meaning() {
		return new Meaning();
	}

	@Bean
	Reader textReader(Meaning meaning) {
		return new Reader(meaning);
	}

}
