public import APIModel
public import ArgumentParser

extension CalendarDay: ExpressibleByArgument {
    /// A day as `2024-09-17`; nil, which is wrong usage, for any other text.
    public init?(argument: String) { self.init(argument) }
}
