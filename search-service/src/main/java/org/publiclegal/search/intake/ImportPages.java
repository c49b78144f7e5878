package org.publiclegal.search.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.index.Indexing;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The library as those see it who bring something in. */
@Controller
class ImportPages {

    private static final String PLACE = "/console/library";
    private static final int LATEST = 20;

    private final Importing importing;
    private final FileImports imports;
    private final Intakes intakes;
    private final Indexing indexing;
    private final MessageSource messages;

    ImportPages(Importing importing, FileImports imports, Intakes intakes, Indexing indexing, MessageSource messages) {
        this.importing = importing;
        this.imports = imports;
        this.intakes = intakes;
        this.indexing = indexing;
        this.messages = messages;
    }

    /** What the form carries; errors of the file are told of its field. */
    record Upload(String kind, String file) {}

    /**
     * One import with how far it has come.
     *
     * @param portal where people find what it brought; empty when that is not known
     */
    record Row(FileImport handedIn, Progress progress, String portal) {}

    @GetMapping(PLACE)
    ModelAndView library(Actor.Staff staff, Locale language) {
        Access.scope(staff, LibraryOperation.READ_IMPORTS);
        return page(staff, HttpStatus.OK, errors(LawIntake.KIND), language);
    }

    @PostMapping(PLACE + "/imports")
    ModelAndView handIn(
            Actor.Staff staff,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale language)
            throws IOException {
        Access.scope(staff, LibraryOperation.READ_IMPORTS);
        BindingResult errors = errors(kind);
        Optional<Intake<?>> intake = intakes.find(kind);
        if (intake.isEmpty()) {
            errors.rejectValue("kind", "library.kind.missing");
        }
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "library.file.missing");
        }
        if (intake.isEmpty() || file == null || file.isEmpty()) {
            return page(staff, HttpStatus.UNPROCESSABLE_CONTENT, errors, language);
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            FileImport handedIn = importing.handIn(staff, intake.get(), name == null ? "" : name, content);
            return Pages.seeOther(PLACE + "/imports/{id}", handedIn.id());
        }
    }

    @GetMapping(PLACE + "/imports/{id}")
    ModelAndView follow(Actor.Staff staff, @PathVariable String id) {
        return new ModelAndView("intake/import").addObject("row", row(importing.find(staff, id)));
    }

    private ModelAndView page(Actor.Staff staff, HttpStatus status, BindingResult errors, Locale language) {
        Indexing.Progress index = indexing.progress();
        List<Row> rows = imports.latest(LATEST).stream().map(this::row).toList();
        return new ModelAndView("intake/library", status)
                .addObject("upload", Objects.requireNonNull(errors.getTarget()))
                .addObject(BindingResult.MODEL_KEY_PREFIX + "upload", errors)
                .addObject("index", index)
                .addObject("mayRebuild", Access.allows(staff, LibraryOperation.REBUILD_INDEX))
                .addObject("intakes", intakes.all())
                .addObject("kinds", kinds(language))
                .addObject("rows", rows)
                .addObject("largest", ImportFiles.LARGEST);
    }

    private Map<String, String> kinds(Locale language) {
        Map<String, String> kinds = new LinkedHashMap<>();
        intakes.all()
                .forEach(each -> kinds.put(
                        each.kind(), messages.getMessage("import.kind." + each.kind(), new Object[0], language)));
        return kinds;
    }

    private Row row(FileImport handedIn) {
        String portal = intakes.find(handedIn.kind()).map(Intake::portal).orElse("");
        return new Row(handedIn, imports.progress(handedIn.id()), portal);
    }

    private static BindingResult errors(String kind) {
        return new BeanPropertyBindingResult(new Upload(kind, ""), "upload");
    }
}
