package app.wayside.web;

import java.nio.file.Path;
import java.util.List;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins the templates to Spring's web layer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

	private static final String PACKAGE = "app.wayside.jte";

	@Bean
	TemplateEngine templateEngine(WebSettings settings) {
		ClassLoader loader = WebConfiguration.class.getClassLoader();
		String folder = settings.templates();
		if (folder == null) {
			return TemplateEngine.createPrecompiled(null, ContentType.Html, loader, PACKAGE);
		}
		TemplateEngine engine = TemplateEngine.create(new DirectoryCodeResolver(Path.of(folder)),
				Path.of("target", "jte"), ContentType.Html, loader, PACKAGE);
		engine.setTrimControlStructures(true);
		engine.setBinaryStaticContent(true);
		return engine;
	}

	@Bean
	WebMvcConfigurer pages(ObjectProvider<PageRendering> rendering) {
		return new WebMvcConfigurer() {
			@Override
			public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
				handlers.add(rendering.getObject());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new PermissionFirst());
			}
		};
	}

}
