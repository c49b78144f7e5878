package org.publiclegal.gateway.home;

import java.util.List;
import java.util.Optional;
import org.publiclegal.events.district.Districts;
import org.publiclegal.gateway.services.ServiceHealth;
import org.publiclegal.gateway.site.Language;
import org.publiclegal.gateway.site.Sites;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;

/** The first pages. They stay up whatever is down, and say so. */
@Controller
class HomePages {

    /** A link to a site. */
    record Place(String slug, String name, String address) {}

    private final Sites sites;
    private final ServiceHealth health;

    HomePages(Sites sites, ServiceHealth health) {
        this.sites = sites;
        this.health = health;
    }

    @GetMapping("/")
    String portal(ServerWebExchange exchange, Model model) {
        model.addAttribute("places", places(exchange));
        model.addAttribute("municipal", sites.address(exchange, Optional.empty()));
        model.addAttribute("unavailable", health.unavailable());
        return "home";
    }

    @GetMapping("/console")
    String console(Model model) {
        model.addAttribute("unavailable", health.unavailable());
        return "console";
    }

    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/ui/favicon.svg";
    }

    private List<Place> places(ServerWebExchange exchange) {
        String language = Language.of(exchange);
        return Districts.all().stream()
                .map(one -> new Place(one.slug(), one.name(language), sites.address(exchange, Optional.of(one))))
                .toList();
    }
}
