package no.medvirk.core;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one connection of this instance that listens for the words of all. It is none of the pool's: it is bound to no municipality, reads
 * no table, and stays open. When it is lost it is made anew, and everybody is told that words may be missing.
 */
@Component
class Listening implements SmartLifecycle {

    private static final Log log = LogFactory.getLog(Listening.class);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final List<Wakeful> listeners;
    private volatile @Nullable Thread listening;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    Listening(JdbcConnectionDetails database, ObjectProvider<Wakeful> listeners) {
        this.database = database;
        this.listeners = listeners.orderedStream().toList();
    }

    @Override
    public void start() {
        if (!listeners.isEmpty()) {
            stopped = new CountDownLatch(1);
            Thread thread = Thread.ofVirtual().name("listening").unstarted(this::listen);
            listening = thread; // it goes on for as long as it finds itself here
            thread.start();
        }
    }

    @Override
    public void stop() {
        Thread thread = listening;
        listening = null;
        stopped.countDown();
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    private void listen() {
        while (Thread.currentThread() == listening) {
            try (Connection connection = connect()) {
                listeners.forEach(Wakeful::lost);
                while (Thread.currentThread() == listening) {
                    hear(connection);
                }
            } catch (SQLException | RuntimeException e) {
                if (Thread.currentThread() == listening) {
                    log.warn("the listening connection is lost, and made anew: " + e.getMessage());
                    pause();
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", String.valueOf(database.getUsername()));
        settings.setProperty("password", String.valueOf(database.getPassword()));
        settings.setProperty("ApplicationName", "medvirk listening");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(database.getJdbcUrl(), settings);
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + WakeUps.CHANNEL);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGNotification[] words = connection.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis());
        if (words == null || words.length == 0) {
            // silence is either peace or a connection that died without a word
            if (!connection.isValid((int) PAUSE.toSeconds() * 5)) {
                throw new SQLException("no answer");
            }
            return;
        }
        for (PGNotification word : words) {
            WakeUp.read(word.getParameter()).ifPresent(read -> listeners.forEach(one -> one.heard(read)));
        }
    }

    /** Before it is tried again; at once over when nobody is to listen any more. */
    private void pause() {
        try {
            boolean _ = stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
