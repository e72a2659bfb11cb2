package app.wayside.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Renders the {@link Page} that a controller returned. */
@Component
class PageRendering implements HandlerMethodReturnValueHandler {

	private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

	private final TemplateEngine templates;

	private final Frames frames;

	PageRendering(TemplateEngine templates, Frames frames) {
		this.templates = templates;
		this.frames = frames;
	}

	@Override
	public boolean supportsReturnType(MethodParameter returnType) {
		return Page.class.isAssignableFrom(returnType.getParameterType());
	}

	@Override
	public void handleReturnValue(@Nullable Object page, MethodParameter returnType, ModelAndViewContainer container,
			NativeWebRequest exchange) throws IOException {
		container.setRequestHandled(true);
		HttpServletRequest request = (HttpServletRequest) exchange.getNativeRequest();
		HttpServletResponse response = (HttpServletResponse) exchange.getNativeResponse();
		if (page instanceof Page shown && response != null) {
			render(shown, request, response);
		}
	}

	// The whole page is made before its first byte leaves, so that a fault in a template
	// still becomes an error page; and it leaves as one piece, because each goes through
	// all filters.
	void render(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Utf8ByteOutput html = new Utf8ByteOutput();
		this.templates.render(page.template() + ".jte",
				Map.of("frame", this.frames.of(request, page.section()), "page", page), html);
		response.setStatus(page.httpStatus());
		response.setContentType(HTML.toString());
		response.setContentLength(html.getContentLength());
		ByteArrayOutputStream whole = new ByteArrayOutputStream(html.getContentLength());
		html.writeTo(whole);
		whole.writeTo(response.getOutputStream());
	}

}
