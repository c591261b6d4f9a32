/// What the package has beside what it generates.
public let name = "PluginUser"
