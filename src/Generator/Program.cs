using Generator.Cli;

const long Plenty = 1L << 30;
const long FirstCollection = 48L << 20;

// A small site is built before its first garbage would be worth collecting.
if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > Plenty)
{
    GC.TryStartNoGCRegion(FirstCollection);
}

return CommandLine.Run(args);
