package org.publiclegal.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.publiclegal.standalone.sample.SampleSystem.Received;

/**
 * Hands in some sixty consultations and does with some of them what staff and people do. Whatever has been done already
 * is not done again, so a loading that was interrupted can be repeated.
 */
public final class SampleConsultations {

    private static final Map<String, String> LAWYERS = Map.of("310114", "jiading-lawyer1", "310115", "pudong-lawyer1");
    private static final String UNTOUCHED = "WAITING";

    private final URI gateway;
    private final String password;
    private final SampleSystem system;
    private final Map<String, Visitor> staff = new HashMap<>();

    /**
     * Takes the gateway's address and the realm's, the system's client and secret, and the password of all sample
     * accounts.
     */
    public SampleConsultations(URI gateway, String issuer, String client, String secret, String password)
            throws IOException, InterruptedException {
        this.gateway = gateway;
        this.password = password;
        this.system = new SampleSystem(gateway, issuer, client, secret);
    }

    /** Returns how many there are. */
    public int load() throws IOException, InterruptedException {
        List<SampleMatter> matters = SampleMatter.all();
        for (int i = 0; i < matters.size(); i++) {
            SampleMatter matter = matters.get(i);
            Received received = system.handIn("sample-%02d".formatted(i + 1), matter);
            if (received.state().equals(UNTOUCHED)) {
                fulfil(matter, received);
            }
        }
        return matters.size();
    }

    private void fulfil(SampleMatter matter, Received received) throws IOException, InterruptedException {
        if (matter.fate().equals("withdrawn")) {
            system.withdraw(received);
        }
        if (matter.fate().equals("taken")) {
            atTheDesk(matter, received, "taking", Map.of());
        }
        if (matter.isReplied()) {
            atTheDesk(matter, received, "replies", Map.of("text", matter.reply()));
        }
        if (matter.isRated()) {
            rate(received, matter.fate());
        }
        if (matter.fate().equals("closed")) {
            atTheDesk(matter, received, "closing", Map.of("closing", "ANSWERED"));
        }
    }

    private void atTheDesk(SampleMatter matter, Received received, String what, Map<String, String> typed)
            throws IOException, InterruptedException {
        String lawyer = LAWYERS.getOrDefault(matter.district(), "");
        Visitor visitor = staff.get(lawyer);
        if (visitor == null) {
            visitor = new Visitor(gateway).signedIn(lawyer, password);
            staff.put(lawyer, visitor);
        }
        String page = "/console/consultations/" + received.number();
        visitor.fillIn(page, page + "/" + what, typed);
    }

    /** As the person whose browser keeps the receipt. */
    private void rate(Received received, String grade) throws IOException, InterruptedException {
        String page = "/consultations/" + received.number();
        new Visitor(gateway)
                .withCookie("matter", received.number() + "." + received.secret())
                .fillIn(page, page + "/rating", Map.of("grade", grade));
    }
}
