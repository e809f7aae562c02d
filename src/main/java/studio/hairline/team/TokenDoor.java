package studio.hairline.team;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in as whoever its token belongs to, and slows down what asks too much or guesses. */
class TokenDoor extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final TokenHolders holders;
    private final TokenFlood flood;
    private final Acting acting;

    TokenDoor(TokenHolders holders, TokenFlood flood, Acting acting) {
        this.holders = holders;
        this.flood = flood;
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        Optional<TeamMember> holder = token == null ? Optional.empty() : holders.of(token);
        long wait = holder.map(one -> flood.byHolder(one.id())).orElseGet(() -> flood.byAddress(request));
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too many at once: try again in " + wait + " s.")
                    .to(response);
        } else if (token != null && holder.isEmpty()) {
            Problem.noToken().to(response);
        } else {
            holder.ifPresent(one -> acting.become(one.id(), one.name(), one.role()));
            rest.doFilter(request, response);
        }
    }

    private static @Nullable String token(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
