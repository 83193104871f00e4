package org.productops.devhost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.it.HttpApi;
import org.productops.it.PluginJarBuilder;
import org.productops.it.SampleHost;

/** REST resources of plugins under the rules of Platform 8, over HTTP. */
class RestPartTest {
    private static final String RESOURCE =
            """
            package sample.rest;
            import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
            import jakarta.inject.Inject;
            import jakarta.ws.rs.*;
            @Path("things")
            @Produces("application/json")
            public class Things {
                public record Thing(String name) { }
                @Inject public Things() { }
                @GET public Thing get() { return new Thing("x"); }
                @POST @Consumes("application/json") public Thing post(Thing thing) { return thing; }
                @POST @Path("form") @Consumes("application/x-www-form-urlencoded")
                public Thing form(@FormParam("name") String name) { return new Thing(name); }
                @GET @Path("secret") @AdminOnly public Thing secret() { return new Thing("s"); }
                @GET @Path("broken") public Thing broken() { throw new IllegalStateException("broken"); }
                @PUT @ReadOnlyAccessAllowed public Thing put() { return new Thing("p"); }
            }
            """;
    private static final String MARKER =
            """
            package sample.rest;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) public @interface ReadOnlyAccessAllowed { }
            """;

    @TempDir
    private Path directory;

    private SampleHost host;

    @BeforeEach
    void createHost() {
        host = new SampleHost(Application.CONFLUENCE, directory);
    }

    @AfterEach
    void stopHost() {
        host.close();
    }

    private static PluginJarBuilder plugin() {
        return unmigrated()
                .module("<rest-migration key='migration'><rest-v2/></rest-migration>")
                .module("<rest key='rest' path='/sample' version='1.0'><package>sample.rest</package></rest>");
    }

    private static PluginJarBuilder unmigrated() {
        return PluginJarBuilder.plugin("sample.plugin")
                .imports(
                        "jakarta.ws.rs",
                        "jakarta.inject",
                        "com.atlassian.plugins.rest.api.security.annotation",
                        "jakarta.annotation.security;resolution:=optional");
    }

    private HttpApi start() {
        return host.start(
                        directory,
                        plugin().source("sample.rest.Things", RESOURCE)
                                .source("sample.rest.ReadOnlyAccessAllowed", MARKER))
                .http();
    }

    private void assertRefused(PluginJarBuilder plugin, String message) {
        assertThatThrownBy(() -> host.start(directory, plugin))
                .isInstanceOf(PluginRefusedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void answersUnderItsVersionAndTheLatest() {
        HttpApi mia = start().as("mia");
        assertThat(mia.get("/rest/sample/1.0/things").json().get("name").asText())
                .isEqualTo("x");
        assertThat(mia.get("/rest/sample/latest/things").status()).isEqualTo(200);
        HttpApi.Answer missing = mia.get("/rest/sample/1.0/nothing");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json().get("status-code").asInt()).isEqualTo(404);
    }

    @Test
    void isForLicensedUsersUnlessItSaysOtherwise() {
        HttpApi anonymous = start();
        assertThat(anonymous.get("/rest/sample/1.0/things").status()).isEqualTo(401);
        assertThat(anonymous.as("guest").get("/rest/sample/1.0/things").status())
                .isEqualTo(403);
        assertThat(anonymous.get("/rest/sample/1.0/things/secret").status()).isEqualTo(401);
        assertThat(anonymous.as("mia").get("/rest/sample/1.0/things/secret").status())
                .isEqualTo(403);
        assertThat(anonymous.as("admin").get("/rest/sample/1.0/things/secret").status())
                .isEqualTo(200);
        assertThat(anonymous.as("nobody").get("/rest/sample/1.0/things").status())
                .isEqualTo(401);
    }

    @Test
    void refusesJsonThatItDoesNotUnderstand() {
        HttpApi mia = start().as("mia");
        assertThat(mia.postJson("/rest/sample/1.0/things", "{\"name\":\"n\"}").status())
                .isEqualTo(200);
        HttpApi.Answer unknown = mia.postJson("/rest/sample/1.0/things", "{\"name\":\"n\",\"colour\":1}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().get("errorMessages").get(0).asText()).contains("colour");
        assertThat(mia.postJson("/rest/sample/1.0/things", "{").status()).isEqualTo(400);
    }

    @Test
    void refusesWhatAnotherSiteCouldHaveSent() {
        HttpApi mia = start().as("mia");
        String form = "application/x-www-form-urlencoded";
        HttpApi.Answer refused = mia.send("POST", "/rest/sample/1.0/things/form", form, "name=n");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("XSRF check failed");
        assertThat(mia.header("X-Atlassian-Token", "no-check")
                        .send("POST", "/rest/sample/1.0/things/form", form, "name=n")
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("n");
        assertThat(mia.header("Origin", "https://evil.example")
                        .postJson("/rest/sample/1.0/things", "{}")
                        .status())
                .isEqualTo(403);
        String here = host.product().baseUrl().toString().replace("/confluence", "");
        assertThat(mia.header("Origin", here)
                        .postJson("/rest/sample/1.0/things", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void saysNothingOfWhatWentWrongInside() {
        HttpApi mia = start().as("mia");
        HttpApi.Answer broken = mia.get("/rest/sample/1.0/things/broken");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).doesNotContain("IllegalState");
        assertThat(mia.get("/dev/errors").json().toString()).contains("IllegalStateException: broken");
    }

    @Test
    void changesNothingInReadOnlyModeUnlessItIsAllowedTo() {
        HttpApi mia = start().as("mia");
        host.product().part(RestPart.class).readOnly(true);
        assertThat(mia.get("/rest/sample/1.0/things").status()).isEqualTo(200);
        assertThat(mia.postJson("/rest/sample/1.0/things", "{}").status()).isEqualTo(405);
        assertThat(mia.putJson("/rest/sample/1.0/things", "{}").status()).isEqualTo(200);
    }

    @Test
    void refusesAResourceWithoutInject() {
        assertRefused(
                plugin().source("sample.rest.Things", RESOURCE.replace("@Inject public Things() { }", ""))
                        .source("sample.rest.ReadOnlyAccessAllowed", MARKER),
                "sample.rest.Things: the constructor of a REST resource needs @jakarta.inject.Inject");
    }

    @Test
    void refusesAResourceThatIsOpenByMistake() {
        assertRefused(
                plugin().source("sample.rest.Things", RESOURCE.replace("AdminOnly", "UnrestrictedAccess"))
                        .source("sample.rest.ReadOnlyAccessAllowed", MARKER),
                "sample.rest.Things#secret is open to people without a licence");
    }

    @Test
    void refusesAnnotationsThatTheProductsIgnore() {
        assertRefused(
                plugin().source(
                                "sample.rest.Things",
                                RESOURCE.replace("@AdminOnly", "@jakarta.annotation.security.RolesAllowed(\"admin\")"))
                        .source("sample.rest.ReadOnlyAccessAllowed", MARKER),
                "the products ignore jakarta.annotation.security.RolesAllowed");
    }

    @Test
    void refusesMethodsOfWhichNobodyKnowsWhichIsMeant() {
        String twice = RESOURCE.replace(
                "@GET @Path(\"broken\")",
                "@GET @Path(\"secret\") public Thing again() { return null; } @GET @Path(\"broken\")");
        assertThatThrownBy(() -> host.start(
                        directory,
                        plugin().source("sample.rest.Things", twice)
                                .source("sample.rest.ReadOnlyAccessAllowed", MARKER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The web server cannot be started");
    }

    @Test
    void looksIntoOnePackageAndNotBelowIt() {
        HttpApi mia = host.start(
                        directory,
                        plugin().source("sample.rest.Things", RESOURCE)
                                .source("sample.rest.ReadOnlyAccessAllowed", MARKER)
                                .source(
                                        "sample.rest.below.Others",
                                        """
                                        package sample.rest.below;
                                        @jakarta.ws.rs.Path("others")
                                        public class Others {
                                            @jakarta.inject.Inject public Others() { }
                                            @jakarta.ws.rs.GET public String get() { return "o"; }
                                        }
                                        """))
                .http()
                .as("mia");

        assertThat(mia.get("/rest/sample/1.0/things").status()).isEqualTo(200);
        assertThat(mia.get("/rest/sample/1.0/others").status()).isEqualTo(404);
    }

    @Test
    void refusesSeveralPackages() {
        assertRefused(
                unmigrated()
                        .module("<rest-migration key='migration'><rest-v2/></rest-migration>")
                        .module("<rest key='rest' path='/sample' version='1.0'><package>sample.rest</package>"
                                + "<package>sample.more</package></rest>"),
                "<rest key=\"rest\"> needs one <package>, and no more");
    }

    @Test
    void refusesAModuleThatDoesNotSayWhereToLook() {
        assertRefused(
                unmigrated()
                        .module("<rest-migration key='migration'><rest-v2/></rest-migration>")
                        .module("<rest key='rest' path='/sample' version='1.0'/>"),
                "<rest key=\"rest\"> needs one <package>, and no more");
    }

    @Test
    void refusesAPluginThatDoesNotAskForVersionTwo() {
        assertRefused(
                unmigrated()
                        .module("<rest key='rest' path='/sample' version='1.0'><package>sample.rest</package></rest>"),
                "<rest key=\"rest\"> needs a <rest-migration> with <rest-v2/>");
    }

    @Test
    void refusesAModuleWithoutResources() {
        assertRefused(plugin().source("sample.rest.ReadOnlyAccessAllowed", MARKER), "there is no class with @Path");
    }
}
