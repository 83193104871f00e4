package org.productops.devhost.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.productops.devhost.users.HostUser;

/** A request to the other product, or what it would come to if the link behaved badly. */
final class HostLinkRequest implements ApplicationLinkRequest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LinkBehaviour behaviour;
    private final HttpRequest.Builder request;

    /** @param account who asks, in the other product; nobody if empty */
    HostLinkRequest(LinkBehaviour behaviour, URI otherProduct, String path, Optional<HostUser> account) {
        this.behaviour = behaviour;
        this.request = HttpRequest.newBuilder(URI.create(otherProduct + path(behaviour, path)));
        account.ifPresent(user -> request.setHeader("Authorization", "Basic " + encoded(user)));
    }

    private static String path(LinkBehaviour behaviour, String path) {
        return switch (behaviour) {
            case HTML -> "/login";
            case NO_PLUGIN -> path.replace("/productops/", "/not-installed/");
            default -> path;
        };
    }

    private static String encoded(HostUser user) {
        byte[] credentials = (user.name() + ":" + user.password()).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(credentials);
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int soTimeout) {
        request.timeout(Duration.ofMillis(soTimeout));
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
        request.setHeader(headerName, headerValue);
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String requestBody, String contentType) {
        request.setHeader("Content-Type", contentType);
        request.POST(HttpRequest.BodyPublishers.ofString(requestBody));
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException {
        try {
            return responseHandler.handle(response());
        } catch (IOException e) {
            throw new ResponseException(e.getMessage(), e);
        }
    }

    private HostLinkResponse response() throws IOException {
        return switch (behaviour) {
            case STOPPED -> throw new ConnectException("Connection refused");
            case SLOW -> throw new SocketTimeoutException("Read timed out");
            case NO_PERMISSION -> HostLinkResponse.made(403, "{\"message\":\"You are not permitted.\"}");
            case OTHER_VERSION -> HostLinkResponse.made(200, "{\"format\":0}");
            default -> send();
        };
    }

    private HostLinkResponse send() throws IOException {
        try {
            HttpResponse<InputStream> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            return HostLinkResponse.of(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
