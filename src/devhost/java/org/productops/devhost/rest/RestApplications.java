package org.productops.devhost.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.productops.devhost.web.WebServer;

/** Makes a Jersey application of resources and puts it under its address. */
final class RestApplications {
    /** Warns of every resource that is registered as an object; kept here, or its level would be forgotten. */
    private static final Logger TALKATIVE = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        TALKATIVE.setLevel(Level.SEVERE);
    }

    private final WebServer server;
    private final RestRules rules;

    RestApplications(WebServer server, RestRules rules) {
        this.server = server;
        this.rules = rules;
    }

    /**
     * @param version empty for resources of a product whose addresses have none
     * @param components resources and providers; each is one object for all requests, so that none can keep state
     */
    void mount(String path, String version, List<Object> components) {
        ResourceConfig config = new ResourceConfig()
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                // An error must reach the caller as JSON, not as the server's error page.
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new PlainJson())
                .register(new AccessFilter(rules))
                .register(new XsrfFilter())
                .register(new ReadOnlyFilter(rules))
                .register(new JsonProblemMapper())
                .register(new RestProblemMapper())
                .register(new WebProblemMapper())
                .register(new UnexpectedProblemMapper());
        components.forEach(config::register);
        String base = "/rest/" + path + "/";
        ServletContainer container = new ServletContainer(config);
        if (version.isEmpty()) {
            server.addServlet(container, base + "*");
        } else {
            server.addServlet(container, base + version + "/*", base + "latest/*");
        }
    }

    /** Jackson as it is: an unknown field is an error, types that Jackson does not know are, too. */
    private static final class PlainJson implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
