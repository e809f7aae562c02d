package studio.hairline.team;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The door of programs that read: a token instead of a session, and refusals they can read. Its description is open. */
@Configuration(proxyBeanMethods = false)
class ReadersDoor {

    @Bean
    @Order(3)
    @ConditionalOnWebApplication
    SecurityFilterChain readers(HttpSecurity http, TokenHolders holders, TokenFlood flood, Acting acting)
            throws Exception {
        return http.securityMatcher("/api", "/api/**")
                .addFilterAfter(new TokenDoor(holders, flood, acting), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api", "/api/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole("OWNER", "STAFF"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, stranger) ->
                                Problem.noToken().to(response))
                        .accessDeniedHandler((request, response, denied) ->
                                Problem.notYours().to(response)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(Security::tellBrowsers)
                .build();
    }
}
