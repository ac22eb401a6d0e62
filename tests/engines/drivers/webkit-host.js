/**
 * A window with nothing but a page of WebKitGTK in it, for WebKitWebDriver: the browser that comes
 * with it has bars and is never as narrow as a phone. Runs in gjs; its console goes to the output.
 */
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';

Gtk.init(null);
const context = WebKit2.WebContext.new_ephemeral();
context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
	const info = new WebKit2.ApplicationInfo();
	info.set_name('WebKitGTK');
	const version = [
		WebKit2.get_major_version(),
		WebKit2.get_minor_version(),
		WebKit2.get_micro_version(),
	];
	info.set_version(...version);
	session.set_application_info(info);
	session.connect('create-web-view', () => {
		const view = new WebKit2.WebView({
			web_context: context,
			is_controlled_by_automation: true,
			settings: new WebKit2.Settings({ enable_write_console_messages_to_stdout: true }),
		});
		const window = new Gtk.Window({ decorated: false });
		window.add(view);
		window.show_all();
		return view;
	});
	session.connect('will-close', () => {
		Gtk.main_quit();
	});
});
Gtk.main();
