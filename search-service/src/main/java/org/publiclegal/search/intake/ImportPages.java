package org.publiclegal.search.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.publiclegal.search.index.Indexing;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.starter.access.Access;
import org.publiclegal.starter.access.Actor;
import org.publiclegal.starter.page.Pages;
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

/** The library as those see it who bring laws in. */
@Controller
class ImportPages {

    private static final String PLACE = "/console/library";
    private static final int LATEST = 20;

    private final Importing importing;
    private final LawImports imports;
    private final Laws laws;
    private final Indexing indexing;

    ImportPages(Importing importing, LawImports imports, Laws laws, Indexing indexing) {
        this.importing = importing;
        this.imports = imports;
        this.laws = laws;
        this.indexing = indexing;
    }

    /** What the form carries beside the file, which is nothing; errors of the file are told of it. */
    record Upload(String file) {}

    /** One import with how far it has come. */
    record Row(LawImport handedIn, Progress progress) {}

    @GetMapping(PLACE)
    ModelAndView library(Actor.Staff staff) {
        Access.scope(staff, LibraryOperation.READ_IMPORTS);
        return page(staff, HttpStatus.OK, errors());
    }

    @PostMapping(PLACE + "/imports")
    ModelAndView handIn(Actor.Staff staff, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Access.scope(staff, LibraryOperation.IMPORT_LAWS);
        if (file == null || file.isEmpty()) {
            BindingResult errors = errors();
            errors.rejectValue("file", "library.file.missing");
            return page(staff, HttpStatus.UNPROCESSABLE_CONTENT, errors);
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            LawImport handedIn = importing.handIn(staff, name == null ? "" : name, content);
            return Pages.seeOther(PLACE + "/imports/{id}", handedIn.id());
        }
    }

    @GetMapping(PLACE + "/imports/{id}")
    ModelAndView follow(Actor.Staff staff, @PathVariable String id) {
        return new ModelAndView("intake/import").addObject("row", row(importing.find(staff, id)));
    }

    private ModelAndView page(Actor.Staff staff, HttpStatus status, BindingResult errors) {
        Indexing.Progress index = indexing.progress();
        List<Row> rows = imports.latest(LATEST).stream().map(this::row).toList();
        return new ModelAndView("intake/library", status)
                .addObject("upload", new Upload(""))
                .addObject(BindingResult.MODEL_KEY_PREFIX + "upload", errors)
                .addObject("index", index)
                .addObject("mayRebuild", Access.allows(staff, LibraryOperation.REBUILD_INDEX))
                .addObject("count", laws.count())
                .addObject("rows", rows)
                .addObject("largest", ImportFiles.LARGEST);
    }

    private Row row(LawImport handedIn) {
        return new Row(handedIn, imports.progress(handedIn.id()));
    }

    private static BindingResult errors() {
        return new BeanPropertyBindingResult(new Upload(""), "upload");
    }
}
