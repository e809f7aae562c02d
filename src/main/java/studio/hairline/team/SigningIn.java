package studio.hairline.team;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in the owner who has just founded the studio, so that nobody types the same password twice in a minute. */
@Component
public class SigningIn {

    private final Members members;

    SigningIn(Members members) {
        this.members = members;
    }

    /** Only for who has just proven to be this person. The session gets a new id, as after any signing in. */
    public void as(String email) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) {
            throw new IllegalStateException("nobody can be signed in without a browser's request");
        }
        Member member = members.loadUserByUsername(email).withoutHash();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
        VaadinService.reinitializeSession(request);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository()
                .saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
    }
}
