package org.publiclegal.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An identity provider that signs whatever a test asks for, with the key that it publishes or with another. */
public final class Issuer implements AutoCloseable {

    private static final String KEY = "the-key";

    private final HttpServer server;
    private final RSAKey published = key();
    private final RSAKey another = key();

    private Issuer(HttpServer server) {
        this.server = server;
    }

    public static Issuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Issuer issuer = new Issuer(server);
            server.createContext("/", issuer::answer);
            server.start();
            return issuer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
    }

    /** What an ordinary token of a member of Jiading's staff says, good for five minutes. */
    public JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("u-chen")
                .audience("public-legal")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("name", "陈晓琳")
                .claim("roles", List.of("district-staff"))
                .claim("district", "310114");
    }

    public String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, JWSAlgorithm.RS256, signer(published));
    }

    /** Under the name of the published key. */
    public String signedWithAnotherKey(JWTClaimsSet.Builder claims) {
        return signed(claims, JWSAlgorithm.RS256, signer(another));
    }

    /** As if the published key were a shared secret. */
    public String signedWithThePublicKeyAsSecret(JWTClaimsSet.Builder claims) {
        try {
            return signed(
                    claims,
                    JWSAlgorithm.HS256,
                    new MACSigner(published.toPublicJWK().toJSONString()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String signed(JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, JWSSigner signer) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(KEY).build(), claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean keys = exchange.getRequestURI().getPath().endsWith("/certs");
            String document = keys
                    ? new JWKSet(published.toPublicJWK()).toString()
                    : "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/certs\", \"subject_types_supported\": [\"public\"]}"
                            .formatted(uri(), uri());
            byte[] body = document.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
