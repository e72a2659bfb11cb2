package app.wayside.identity.signin;

import app.wayside.identity.Bearers;
import app.wayside.identity.SignedInPeople;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Who must show what, by address: four doors, from the most open to the most closed. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SecurityConfiguration {

	private static final String[] LOOK = { "/assets/**", "/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico",
			"/robots.txt" };

	private static final String[] OPEN = { "/sign-in", "/sign-in/**", "/set-up", "/preferences", "/error",
			"/styleguide", "/styleguide/**", "/actuator/health", "/actuator/health/**", "/v3/api-docs",
			"/v3/api-docs/**", "/v3/api-docs.yaml" };

	private static final String[] MACHINES = { "/actuator/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml" };

	/** Requests are measured; each filter of theirs need not be. */
	@Bean
	SecurityObservationSettings unobserved() {
		return SecurityObservationSettings.noObservations();
	}

	/** Styles and scripts: no session is looked for. */
	@Bean
	@Order(1)
	SecurityFilterChain doorOfTheLook(HttpSecurity http) {
		return http.securityMatcher(LOOK)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.build();
	}

	/**
	 * Travellers' links: the link is the secret. Without a session there is nothing that
	 * a forged request could borrow.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain doorOfTravellers(HttpSecurity http) {
		return http.securityMatcher("/p/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
			.build();
	}

	/** Programs: a token with each request, and nothing else. */
	@Bean
	@Order(3)
	SecurityFilterChain doorOfPrograms(HttpSecurity http, Bearers bearers, Problems problems, SignedInPeople people) {
		return http
			.securityMatcher((request) -> request.getRequestURI().startsWith("/api/") || BearerFilter.isShown(request))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers("/api/**")
				.authenticated()
				.requestMatchers(MACHINES)
				.authenticated()
				.anyRequest()
				.denyAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.exceptionHandling((faults) -> faults.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.addFilterBefore(new BearerFilter(bearers, problems), AnonymousAuthenticationFilter.class)
			.addFilterAfter(new ActingFilter(people), AnonymousAuthenticationFilter.class)
			.build();
	}

	/** Staff in their browsers. */
	@Bean
	@Order(4)
	SecurityFilterChain doorOfStaff(HttpSecurity http, SignedInPeople people, SecurityContextRepository contexts) {
		return http
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(OPEN)
				.permitAll()
				.anyRequest()
				.authenticated())
			.securityContext((context) -> context.securityContextRepository(contexts))
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
			.exceptionHandling((faults) -> faults.authenticationEntryPoint(new SignInEntryPoint()))
			.addFilterAfter(new ActingFilter(people), AnonymousAuthenticationFilter.class)
			.build();
	}

	@Bean
	SecurityContextRepository securityContextRepository() {
		return new HttpSessionSecurityContextRepository();
	}

	/** There is no other way in than those above; this keeps Boot from making one up. */
	@Bean
	AuthenticationManager noOtherWay() {
		return (authentication) -> {
			throw new ProviderNotFoundException("Nobody signs in here");
		};
	}

	@Bean
	CookieSerializer sessionCookie() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName("wayside");
		cookie.setCookiePath("/");
		cookie.setSameSite("Lax");
		cookie.setUseHttpOnlyCookie(true);
		return cookie;
	}

	// Each statement is a transaction of its own: that saves a page nine round trips. A
	// session that was added without its attributes is one that nobody signed in to.
	@Bean
	JdbcIndexedSessionRepository sessionRepository(JdbcTemplate jdbc) {
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(jdbc,
				TransactionOperations.withoutTransaction());
		sessions.setDefaultMaxInactiveInterval(Sessions.IDLE_BEFORE);
		new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
		sessions.setUpdateSessionQuery(SessionUse.UPDATE);
		return sessions;
	}

	@Bean
	RecurringTask<Void> throttleSweep(SignInThrottle throttle) {
		return Tasks.recurring("sign-in-throttle-sweep", FixedDelay.ofHours(1))
			.execute((instance, context) -> throttle.sweep());
	}

}
