package studio.hairline.team;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import studio.hairline.team.ui.LoginView;

/** Who may come in: everyone through the sign-in page, and nobody past it without. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class Security {

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain doors(HttpSecurity http, SignInBrake brake) throws Exception {
        http.authenticationProvider(brake);
        http.authorizeHttpRequests(paths -> paths.requestMatchers(
                        "/actuator/health", "/hairline.css", "/chart.js", "/kit.js", "/chunks/**", "/icons/**")
                .permitAll());
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
        http.formLogin(form -> form.failureHandler((request, response, wrong) ->
                response.sendRedirect(wrong instanceof LockedException ? "login?error=slow" : "login?error=wrong")));
        return http.build();
    }

    @Bean
    SignInBrake signInBrake(Members members, PasswordEncoder passwords, Clock clock) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(members);
        provider.setPasswordEncoder(passwords);
        return new SignInBrake(provider, clock);
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
