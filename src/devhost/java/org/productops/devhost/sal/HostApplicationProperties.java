package org.productops.devhost.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import org.productops.devhost.request.RequestContext;

/** Which product this is and where it lives. */
record HostApplicationProperties(URI baseUrl, String platformId) implements ApplicationProperties {

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        boolean inRequest =
                RequestContext.current().map(RequestContext::request).isPresent();
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl.toString();
            case RELATIVE, RELATIVE_CANONICAL -> baseUrl.getPath();
            case AUTO -> inRequest ? baseUrl.getPath() : baseUrl.toString();
        };
    }

    @Override
    public String getPlatformId() {
        return platformId;
    }
}
