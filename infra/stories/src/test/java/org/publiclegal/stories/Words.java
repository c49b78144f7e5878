package org.publiclegal.stories;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The texts of all pages in one language, by their keys. */
final class Words {

    private static final Path BUILD = Path.of(System.getProperty("build.root", "."));
    private static final List<String> BUNDLES = List.of("messages", "ui", "starter", "problems");
    private static final Map<String, Words> ALL = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();
    private final Locale locale;

    private Words(String language) {
        this.locale = Locale.of(language);
        String ending = language.equals("en") ? "_en.properties" : ".properties";
        for (Path folder : List.of(BUILD, BUILD.resolve("infra"))) {
            modules(folder)
                    .flatMap(module -> BUNDLES.stream().map(bundle -> module.resolve(bundle + ending)))
                    .filter(Files::exists)
                    .forEach(this::add);
        }
    }

    static Words in(String language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    String of(String key, Object... arguments) {
        String text = Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("No page has a text " + key));
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    private void add(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> modules(Path folder) {
        try (Stream<Path> modules = Files.list(folder)) {
            return modules.map(each -> each.resolve("src/main/resources")).filter(Files::isDirectory).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
