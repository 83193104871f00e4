package org.productops.devhost.link;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.users.HostUser;

/**
 * The link to the other product of the host. It lets the other product be asked as the person who asks here, as a link with
 * impersonation does; the person needs an account of the same name there.
 *
 * @param asking who asks on this thread
 * @param settings the page on which people choose how the link behaves
 */
record HostApplicationLink(
        HostProduct other, LinkBehaviour behaviour, Supplier<Optional<HostUser>> asking, URI settings)
        implements ApplicationLink, ApplicationLinkRequestFactory {

    @Override
    public String getName() {
        return other.application().displayName();
    }

    @Override
    public URI getDisplayUrl() {
        return other.baseUrl();
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return this;
    }

    @Override
    public URI getAuthorisationURI() {
        return settings;
    }

    @Override
    public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
            throws CredentialsRequiredException {
        Optional<HostUser> here = asking.get();
        Optional<HostUser> there = here.flatMap(user -> other.users().findByName(user.name()));
        if (behaviour == LinkBehaviour.NOT_AUTHORISED || here.isPresent() && there.isEmpty()) {
            throw new CredentialsRequiredException(this, "Nobody of this name has allowed it");
        }
        return new HostLinkRequest(behaviour, other.baseUrl(), url, there);
    }
}
