package studio.hairline.team;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import studio.hairline.team.ui.LoginView;

/** Who may come in: everyone through the sign-in page, and nobody past it without. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class Security {

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain doors(HttpSecurity http, SignInBrake brake, Users users, Sessions sessions) throws Exception {
        http.authenticationProvider(brake);
        http.addFilterAfter(new StillAllowed(users, sessions), SecurityContextHolderFilter.class);
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        "/actuator/health",
                        "/hairline.css",
                        "/inquiry.css",
                        "/inquiry-work.js",
                        "/chart.js",
                        "/kit.js",
                        "/chunks/**",
                        "/icons/**")
                .permitAll()
                .requestMatchers("/settings/inquiry-code.*", "/photos/*/*")
                .hasAnyRole("OWNER", "STAFF"));
        http.headers(Security::tellBrowsers);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class)
                        // to whoever is signed in the house itself says that there is no such page
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(Security::turnAway));
        return http.build();
    }

    /** Other programs bring a key instead of a session; whoever answers there looks at it. */
    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return withoutSession(http, "/api/inquiries").build();
    }

    /** Anybody writes to the studio, from its own website too: no session, and the page says who may frame it. */
    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    SecurityFilterChain inquiries(HttpSecurity http) throws Exception {
        return withoutSession(http, "/inquire")
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .build();
    }

    /** Whoever has the address of a quote reads and answers it, without signing in. */
    @Bean
    @Order(4)
    @ConditionalOnWebApplication
    SecurityFilterChain quotePages(HttpSecurity http) throws Exception {
        return withoutSession(http, "/quote").build();
    }

    /** An artist's calendar program brings nothing but its private link; whoever answers there looks at it. */
    @Bean
    @Order(3)
    @ConditionalOnWebApplication
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        return withoutSession(http, "/calendar/*.ics").build();
    }

    /** Nobody watches how long each check takes, and watching took longer than the checks. */
    @Bean
    SecurityObservationSettings unwatched() {
        return SecurityObservationSettings.noObservations();
    }

    private static HttpSecurity withoutSession(HttpSecurity http, String root) throws Exception {
        return http.securityMatcher(root, root + "/**")
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Security::tellBrowsers);
    }

    /** What is the same for everybody and may be kept by the browser. */
    private static RequestMatcher lasting() {
        return new OrRequestMatcher(
                Stream.of("/VAADIN/build/**", "/aura/**", "/chunks/**", "/icons/**", "/*.css", "/*.js")
                        .map(path -> PathPatternRequestMatcher.withDefaults().matcher(path))
                        .toArray(RequestMatcher[]::new));
    }

    /** Before anything is answered: a page is forwarded to Vaadin, and what is forwarded is closed without asking again. */
    static void tellBrowsers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.xssProtection(HeadersConfigurer.XXssConfig::disable)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(lasting()), new CacheControlHeadersWriter()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.ELSEWHERE))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        response.sendRedirect(wrong instanceof TooManyTries many ? "login?wait=" + many.seconds() : "login?error");
    }

    @Bean
    SignInBrake signInBrake(Members members, PasswordEncoder passwords, Clock clock) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(members);
        provider.setPasswordEncoder(passwords);
        return new SignInBrake(provider, clock);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
