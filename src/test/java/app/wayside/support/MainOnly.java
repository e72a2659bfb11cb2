package app.wayside.support;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the components of tests out of the application under test. */
public class MainOnly extends TypeExcludeFilter {

	@Override
	public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
		return type.getResource().getURI().toString().contains("/test-classes/");
	}

	// Equal filters let tests share one application.
	@Override
	public boolean equals(Object other) {
		return other instanceof MainOnly;
	}

	@Override
	public int hashCode() {
		return MainOnly.class.hashCode();
	}

}
