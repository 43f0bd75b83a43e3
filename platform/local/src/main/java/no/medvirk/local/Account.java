package no.medvirk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who PostgreSQL runs as: ourselves, or, as it refuses root, the unprivileged owner of its data folder. */
record Account(int us, int owner) {
    static Account of(Path data) throws IOException {
        return new Account(uid(Path.of("/proc/self")), uid(data));
    }

    /** Makes an empty folder for data; root gives it to nobody, if this machine lets root become another. */
    static void own(Path data) throws IOException {
        Files.createDirectories(data);
        if (of(data).us != 0) return;
        var nobody = (int) Files.readAllLines(Path.of("/etc/passwd")).stream()
                .filter(line -> line.startsWith("nobody:"))
                .mapToInt(line -> Integer.parseInt(line.split(":")[2]))
                .findFirst()
                .orElse(0);
        if (nobody != 0 && works(new Account(0, nobody).run("true"))) Files.setAttribute(data, "unix:uid", nobody);
    }

    List<String> run(String... command) {
        var all = new ArrayList<String>();
        if (us == 0 && owner == 0) {
            all.addAll(List.of("unshare", "-U"));
        } else if (us == 0) {
            // It keeps one right of root's, to pass through closed folders above its own; access(2) honours it only
            // without the fixup.
            var caps = "-all,+dac_read_search";
            all.addAll(List.of("setpriv", "--reuid=" + owner, "--regid=" + owner, "--clear-groups", "--no-new-privs"));
            all.addAll(List.of("--securebits=+no_setuid_fixup", "--bounding-set=" + caps));
            all.addAll(List.of("--inh-caps=" + caps, "--ambient-caps=" + caps));
        }
        all.addAll(Arrays.asList(command));
        return all;
    }

    private static boolean works(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
