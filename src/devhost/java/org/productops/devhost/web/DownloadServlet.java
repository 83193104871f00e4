package org.productops.devhost.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Serves what plugins have under {@code /download}: single files, the batch of a module, the batch of contexts, and what a
 * script requires later, with all that it depends on.
 *
 * <p>As in the products, the scripts of a batch are one classic script, each inside a {@code try}: one that fails does
 * not stop the others, and top-level names do not reach from one to the next.
 */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebResources resources;
    private final transient ScriptTexts texts;

    DownloadServlet(WebResources resources, ScriptTexts texts) {
        this.resources = resources;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> steps = Arrays.stream(request.getPathInfo().split("/"))
                .filter(step -> !step.isEmpty())
                .toList();
        Optional<byte[]> content = steps.size() < 3 ? Optional.empty() : content(steps);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + checksum(content.get()) + '"';
        response.setHeader("ETag", tag);
        // The browser asks each time whether its copy is good: during development content changes under one address.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(ContentTypes.of(steps.get(steps.size() - 1)));
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> content(List<String> steps) throws IOException {
        String last = steps.get(steps.size() - 1);
        String ending = last.substring(last.lastIndexOf('.') + 1);
        switch (steps.get(0)) {
            case "resources":
                return file(steps.get(1), String.join("/", steps.subList(2, steps.size())));
            case "batch":
                return resources.find(steps.get(1)).isEmpty() || !last.equals(steps.get(1) + "." + ending)
                        ? Optional.empty()
                        : Optional.of(batch(List.of(resources.find(steps.get(1)).get()), ending));
            case "required":
                return resources.find(steps.get(1)).isEmpty() || !last.equals("batch." + ending)
                        ? Optional.empty()
                        : Optional.of(batch(resources.withDependencies(steps.get(1)), ending));
            case "contextbatch":
                return steps.size() == 4 && last.equals("batch." + steps.get(1))
                        ? Optional.of(
                                batch(resources.ofContexts(List.of(steps.get(2).split(","))), ending))
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private Optional<byte[]> file(String completeKey, String name) throws IOException {
        Optional<ResourceModule> module = resources.find(completeKey);
        if (module.isEmpty() || name.contains("..")) {
            return Optional.empty();
        }
        for (Map.Entry<String, String> file : module.get().files().entrySet()) {
            boolean folder = file.getKey().endsWith("/") && name.startsWith(file.getKey());
            if (folder || file.getKey().equals(name)) {
                String location =
                        folder ? file.getValue() + name.substring(file.getKey().length()) : file.getValue();
                return read(module.get(), location, name);
            }
        }
        return Optional.empty();
    }

    private byte[] batch(Collection<ResourceModule> modules, String ending) throws IOException {
        StringBuilder batch = new StringBuilder();
        for (ResourceModule module : modules) {
            for (Map.Entry<String, String> file : module.files().entrySet()) {
                if (!file.getKey().endsWith("." + ending)) {
                    continue;
                }
                String text =
                        new String(read(module, file.getValue(), file.getKey()).orElseThrow(), StandardCharsets.UTF_8);
                String title =
                        "/* module-key = '" + module.completeKey() + "', location = '" + file.getValue() + "' */\n";
                batch.append(
                        ending.equals("js")
                                ? "WRMCB=function(e){var c=console;if(c&&c.log&&c.error)"
                                        + "{c.log('Error running batched script.');c.error(e);}};\ntry {\n"
                                        + title + text + "\n}catch(e){WRMCB(e)};\n"
                                : title + text + "\n");
            }
        }
        return batch.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<byte[]> read(ResourceModule module, String location, String name) throws IOException {
        Optional<URL> url = module.plugin().resource(location);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = url.get().openStream()) {
            byte[] bytes = in.readAllBytes();
            boolean translated = module.translatedEndings().stream().anyMatch(ending -> name.endsWith("." + ending));
            return Optional.of(
                    translated
                            ? texts.translate(new String(bytes, StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8)
                            : bytes);
        }
    }

    private static String checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return Long.toHexString(crc.getValue()) + "-" + content.length;
    }
}
