package org.productops.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code sign}, with keys made as the administrator guide says. */
class SigningTest {
    @TempDir
    private Path directory;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = Files.writeString(directory.resolve("plugin.jar"), "not really a JAR");
        makeKey("app-signing");
    }

    @Test
    void theSignatureIsEd25519OverTheWholeFileInBase64() throws IOException, GeneralSecurityException {
        run("./sign", file("app-signing.key"), file("app-signing.crt"), jar.toString());

        String written = Files.readString(directory.resolve("plugin.jar.sig"));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(certificate());
        signature.update(Files.readAllBytes(jar));
        assertThat(signature.verify(Base64.getDecoder().decode(written))).isTrue();
    }

    @Test
    void aCertificateOfAnotherKeyIsRefused() throws IOException {
        makeKey("another");

        assertThat(refused("./sign", file("app-signing.key"), file("another.crt"), jar.toString()))
                .contains("does not belong to");
    }

    @Test
    void anotherKindOfKeyIsRefused() throws IOException {
        run("openssl", "genpkey", "-algorithm", "rsa", "-out", file("rsa.key"));

        assertThat(refused("./sign", file("rsa.key"), file("app-signing.crt"), jar.toString()))
                .contains("is no Ed25519 key");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        assertThat(refused("./sign", file("none.key"), file("app-signing.crt"), jar.toString()))
                .contains("There is no file", "none.key");
    }

    private void makeKey(String name) throws IOException {
        run("openssl", "genpkey", "-algorithm", "ed25519", "-out", file(name + ".key"));
        run(
                "openssl",
                "req",
                "-x509",
                "-new",
                "-key",
                file(name + ".key"),
                "-subj",
                "/CN=" + name,
                "-days",
                "365",
                "-out",
                file(name + ".crt"));
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private Certificate certificate() throws IOException, GeneralSecurityException {
        try (InputStream file = Files.newInputStream(directory.resolve("app-signing.crt"))) {
            return CertificateFactory.getInstance("X.509").generateCertificate(file);
        }
    }

    private static void run(String... command) throws IOException {
        Process process = start(command);
        String output = output(process);
        assertThat(process.exitValue()).as(output).isZero();
    }

    private String refused(String... command) throws IOException {
        Process process = start(command);
        String output = output(process);
        assertThat(process.exitValue()).as(output).isEqualTo(1);
        assertThat(directory.resolve("plugin.jar.sig")).doesNotExist();
        return output;
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.onExit().join();
        return output;
    }
}
