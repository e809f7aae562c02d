package studio.hairline.team;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at each request whether its person may still be here in the role they signed in with, and else ends the session. */
class StillAllowed extends OncePerRequestFilter {

    private final Users users;
    private final Sessions sessions;

    StillAllowed(Users users, Sessions sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof Member member && !isAllowed(member)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        rest.doFilter(request, response);
    }

    private boolean isAllowed(Member member) {
        return member.round() == sessions.round(member.id())
                && users.everybody().stream()
                        .anyMatch(one -> one.id() == member.id() && one.active() && one.role() == member.role());
    }
}
