package org.publiclegal.starter.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.publiclegal.events.district.DistrictCode;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the actor from a token of the platform's realm. */
final class TokenActors {

    private TokenActors() {}

    static Actor actor(Jwt token, String address) {
        return isOfSystem(token) ? system(token, address) : staff(token, address);
    }

    private static boolean isOfSystem(Jwt token) {
        return token.hasClaim("client_id");
    }

    private static Actor.ExternalSystem system(Jwt token, String address) {
        Set<String> scopes = Set.of(
                Objects.requireNonNullElse(token.getClaimAsString("scope"), "").split(" "));
        Set<DistrictCode> districts =
                claims(token, "districts").stream().map(DistrictCode::new).collect(Collectors.toSet());
        return new Actor.ExternalSystem(
                Objects.requireNonNull(token.getClaimAsString("client_id")), scopes, districts, address);
    }

    private static Actor.Staff staff(Jwt token, String address) {
        Set<Role> roles = claims(token, "roles").stream()
                .flatMap(name -> Role.of(name).stream())
                .collect(Collectors.toSet());
        String id = Objects.requireNonNull(token.getSubject());
        String name = Objects.requireNonNullElse(token.getClaimAsString("name"), id);
        Optional<DistrictCode> district =
                Optional.ofNullable(token.getClaimAsString("district")).map(DistrictCode::new);
        return new Actor.Staff(id, name, roles, district, address);
    }

    private static List<String> claims(Jwt token, String name) {
        List<String> values = token.getClaimAsStringList(name);
        return values == null ? List.of() : values;
    }
}
